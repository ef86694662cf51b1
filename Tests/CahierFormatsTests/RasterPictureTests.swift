import CahierFormats
import Foundation
import Testing

struct RasterPictureTests {
  @Test(arguments: Sample.all)
  func `a picture keeps its dots, and nothing that it says besides`(sample: Sample) throws {
    let picture = try RasterPicture(sample.bytes)
    #expect(picture.format.mediaType == sample.mediaType)
    #expect(picture.width == 4)
    #expect(picture.height == 3)
    #expect(Data(sample.bytes).range(of: Data("secret place".utf8)) != nil)
    #expect(Data(picture.bytes).range(of: Data("secret place".utf8)) == nil)
    #expect(picture.bytes.count < sample.bytes.count)
    // What was looked through once passes again as it is.
    #expect(try RasterPicture(picture.bytes) == picture)
  }

  @Test(arguments: Sample.all)
  func `a picture that is cut anywhere is refused`(sample: Sample) {
    for count in sample.bytes.indices {
      #expect(throws: PictureFault.self) { try RasterPicture(Array(sample.bytes[..<count])) }
    }
  }

  @Test func `a PNG with one changed byte is refused, unless it changed what is left out`() throws {
    let kept = try RasterPicture(Sample.png.bytes)
    for index in Sample.png.bytes.indices {
      var bytes = Sample.png.bytes
      bytes[index] ^= 1
      let picture = try? RasterPicture(bytes)
      #expect(picture == nil || picture == kept, "byte \(index)")
    }
  }

  @Test(arguments: Sample.all)
  func `what stands after the end of a picture is left out`(sample: Sample) throws {
    let more = sample.bytes + Array("<script>alert(1)</script>".utf8)
    #expect(try RasterPicture(more) == RasterPicture(sample.bytes))
  }

  @Test(arguments: ["", "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a", "BM", "%PDF-1.7"])
  func `anything but PNG and JPEG is no picture`(text: String) {
    #expect(throws: PictureFault.notAPicture) { try RasterPicture(Array(text.utf8)) }
  }

  @Test func `a picture that is too large is refused, in bytes and in dots`() {
    let zeros = [UInt8](repeating: 0, count: RasterPicture.byteLimit + 1)
    #expect(throws: PictureFault.tooLarge) { try RasterPicture(zeros) }
    var wide = Sample.jpeg.bytes
    let frame = Data(wide).range(of: Data([0xFF, 0xC0]))?.lowerBound ?? 0
    wide[frame + 7] = 0xFF
    #expect(throws: PictureFault.tooLarge) { try RasterPicture(wide) }
  }

  @Test func `a JPEG in a code that browsers do not know is refused`() {
    var arithmetic = Sample.jpeg.bytes
    let frame = Data(arithmetic).range(of: Data([0xFF, 0xC0]))?.lowerBound ?? 0
    arithmetic[frame + 1] = 0xC9
    #expect(throws: PictureFault.unusual) { try RasterPicture(arithmetic) }
  }
}

/// A picture of 4 by 3 dots with comments in it, as Pillow writes them.
struct Sample: Sendable, CustomTestStringConvertible {
  let mediaType: String
  let bytes: [UInt8]
  let testDescription: String

  init(_ name: String, _ mediaType: String, _ base64: String) {
    testDescription = name
    self.mediaType = mediaType
    bytes = Data(base64Encoded: base64).map(Array.init) ?? []
  }

  static let all = [png, jpeg, progressive]

  static let png = Sample(
    "PNG", "image/png",
    """
    iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAIAAAA7ljmRAAAAFHRFWHRDb21tZW50AHNlY3JldCBwbGFjZWgPqY0AAA
    AUSURBVHicY+SOMmOAASYGJIDCAQAW2ACh1E0UIwAAAABJRU5ErkJggg==
    """.replacing("\n", with: ""))

  static let jpeg = Sample(
    "JPEG", "image/jpeg",
    """
    /9j/4AAQSkZJRgABAQAAAQABAAD/4QAwRXhpZgAATU0AKgAAAAgAAQEOAAIAAAANAAAAGgAAAABzZWNyZXQgcGxhY2
    UAAP/+AA5zZWNyZXQgcGxhY2X/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////
    ////////////////////////////2wBDAVVaWnhpeOuCguv///////////////////////////////////////////
    //////////////////////////////wAARCAADAAQDASIAAhEBAxEB/8QAHwAAAQUBAQEBAQEAAAAAAAAAAAECAwQF
    BgcICQoL/8QAtRAAAgEDAwIEAwUFBAQAAAF9AQIDAAQRBRIhMUEGE1FhByJxFDKBkaEII0KxwRVS0fAkM2JyggkKFh
    cYGRolJicoKSo0NTY3ODk6Q0RFRkdISUpTVFVWV1hZWmNkZWZnaGlqc3R1dnd4eXqDhIWGh4iJipKTlJWWl5iZmqKj
    pKWmp6ipqrKztLW2t7i5usLDxMXGx8jJytLT1NXW19jZ2uHi4+Tl5ufo6erx8vP09fb3+Pn6/8QAHwEAAwEBAQEBAQ
    EBAQAAAAAAAAECAwQFBgcICQoL/8QAtREAAgECBAQDBAcFBAQAAQJ3AAECAxEEBSExBhJBUQdhcRMiMoEIFEKRobHB
    CSMzUvAVYnLRChYkNOEl8RcYGRomJygpKjU2Nzg5OkNERUZHSElKU1RVVldYWVpjZGVmZ2hpanN0dXZ3eHl6goOEhY
    aHiImKkpOUlZaXmJmaoqOkpaanqKmqsrO0tba3uLm6wsPExcbHyMnK0tPU1dbX2Nna4uPk5ebn6Onq8vP09fb3+Pn6
    /9oADAMBAAIRAxEAPwCCiiigg//Z
    """.replacing("\n", with: ""))

  static let progressive = Sample(
    "progressive JPEG", "image/jpeg",
    """
    /9j/4AAQSkZJRgABAQAAAQABAAD/4QAwRXhpZgAATU0AKgAAAAgAAQEOAAIAAAANAAAAGgAAAABzZWNyZXQgcGxhY2
    UAAP/+AA5zZWNyZXQgcGxhY2X/2wBDAFA3PEY8MlBGQUZaVVBfeMiCeG5uePWvuZHI////////////////////////
    ////////////////////////////2wBDAVVaWnhpeOuCguv///////////////////////////////////////////
    //////////////////////////////wgARCAADAAQDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAP/xAAV
    AQEBAAAAAAAAAAAAAAAAAAAAAv/aAAwDAQACEAMQAAABmE//xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAEFAn
    //xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oACAEDAQE/AX//xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oACAECAQE/AX//
    xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAY/An//xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAE/IX//2g
    AMAwEAAgADAAAAEPf/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oACAEDAQE/EH//xAAUEQEAAAAAAAAAAAAAAAAAAAAA
    /9oACAECAQE/EH//xAAUEAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAE/EH//2Q==
    """.replacing("\n", with: ""))
}
