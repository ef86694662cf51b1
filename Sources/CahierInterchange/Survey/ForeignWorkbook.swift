internal import CahierFormats
internal import CahierModel

/// A workbook from outside, whichever office program wrote it.
enum ForeignWorkbook {
  /// Reads a workbook that is whole in memory.
  ///
  /// `path`: where it is, for faults. `wanted`: what it should have been, as people are told.
  ///
  /// - Throws: ODF and XML codes for what cannot be read.
  static func read(
    _ bytes: [UInt8], _ path: String, wanted: Text
  ) throws(DataError) -> Workbook {
    do throws(OpenDocumentError) {
      let package = try OpenDocumentPackage(
        bytes, of: [.spreadsheet, .spreadsheetTemplate], parts: WorkbookReader.parts)
      return try WorkbookReader.read(package)
    } catch .officeOpenXML {
      return try office(bytes, path, wanted)
    } catch {
      throw DataError(error.diagnostic(path, wanted: wanted))
    }
  }

  private static func office(
    _ bytes: [UInt8], _ path: String, _ wanted: Text
  ) throws(DataError) -> Workbook {
    do throws(OfficeError) {
      let package = try OfficePackage(bytes)
      guard package.kind == .workbook else { throw OfficeError.otherType }
      return try OfficeWorkbookReader.read(package)
    } catch {
      throw DataError(error.diagnostic(path, wanted: wanted))
    }
  }
}
