"""The bytes of an OpenDocument package, and what its manifest says of them."""

import re
import struct
import zipfile
from collections import Counter

MEDIA_TYPES = {
    ".odt": "application/vnd.oasis.opendocument.text",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet",
}
MANIFEST = "{urn:oasis:names:tc:opendocument:xmlns:manifest:1.0}"
FIRST_OF_1980 = 0x21


def check_bytes(data):
    """Yields what strict readers refuse in the bytes of the archive."""
    end = data.rfind(b"PK\5\6")
    if end < 0:
        yield "no end of archive"
        return
    disk, start_disk, here, count, size, start, comment = struct.unpack(
        "<HHHHIIH", data[end + 4 : end + 22]
    )
    if disk or start_disk or here != count:
        yield "more than one disk"
    if count == 0xFFFF or start == 0xFFFFFFFF or data[end - 20 : end - 16] == b"PK\6\7":
        yield "ZIP64"
    if start + size != end or end + 22 + comment != len(data) or comment:
        yield "bytes between, after or beside the records"
    place, reached, names = start, 0, []
    for _ in range(count):
        (version, flags, method, time, date, crc, packed, whole, name_size, extra, note) = (
            struct.unpack("<HHHHHIIIHHH", data[place + 6 : place + 34])
        )
        attributes, offset = struct.unpack("<II", data[place + 38 : place + 46])
        name = data[place + 46 : place + 46 + name_size].decode("utf-8")
        place += 46 + name_size + extra + note
        names.append(name)
        yield from check_entry(name, version, flags, method, extra + note, attributes)
        if (time, date) != (0, FIRST_OF_1980):
            yield f"{name}: its time is not the fixed one"
        local = data[offset : offset + 30]
        fields = struct.unpack("<HHHHHIIIHH", local[4:30])
        if local[:4] != b"PK\3\4" or fields[1:8] != (flags, method, time, date, crc, packed, whole):
            yield f"{name}: its two headers differ"
        if fields[9]:
            yield f"{name}: extra field of {fields[9]} bytes"
        if offset != reached:
            yield f"{name}: a gap or an overlap before it"
        reached = offset + 30 + name_size + fields[9] + packed
        if name == "mimetype" and (offset, method) != (0, 0):
            yield "mimetype is not first and stored"
    if reached != start:
        yield "a gap before the list of entries"
    if not names or names[0] != "mimetype" or names[-1] != "META-INF/manifest.xml":
        yield "mimetype is not first or the manifest not last"
    pictures = [name for name in names if name.startswith("Pictures/")]
    if pictures != sorted(pictures, key=lambda name: (len(name), name)):
        yield "pictures are not in order"
    for name, times in Counter(name.lower() for name in names).items():
        if times > 1:
            yield f"{name}: {times} times"


def check_entry(name, version, flags, method, extra, attributes):
    if method not in (0, 8):
        yield f"{name}: method {method}"
    if flags & 0b1001:
        yield f"{name}: encrypted, or sizes after the data"
    if version > 20 or extra or attributes:
        yield f"{name}: version {version}, {extra} bytes of extra field, attributes {attributes}"
    if name.startswith("/") or "\\" in name or ".." in name.split("/") or not name.isascii():
        yield f"{name!r}: a name that readers refuse"


def check_manifest(archive, trees, ending):
    """Yields where manifest and package do not agree."""
    names = set(archive.namelist()) - {"mimetype", "META-INF/manifest.xml"}
    media_type = MEDIA_TYPES[ending]
    if archive.read("mimetype").decode() != media_type:
        yield "mimetype does not fit the ending of the file"
    root = trees["META-INF/manifest.xml"]
    version = root.get(MANIFEST + "version")
    entries = root.findall(MANIFEST + "file-entry")
    listed = Counter(entry.get(MANIFEST + "full-path") for entry in entries)
    for entry in entries:
        path, kind = entry.get(MANIFEST + "full-path"), entry.get(MANIFEST + "media-type")
        if path == "/" and (kind, entry.get(MANIFEST + "version")) != (media_type, version):
            yield "the manifest gives another type or version to the document"
        if path.endswith(".xml") and kind != "text/xml":
            yield f"{path}: media type {kind}"
    if version != "1.3":
        yield f"version {version} in the manifest"
    for name, times in listed.items():
        if times > 1:
            yield f"{name}: listed {times} times"
    for name in names ^ (set(listed) - {"/"}):
        yield f"{name}: in the package or in the manifest alone"


def read(path):
    """The archive, or None if Python cannot read it, after a check of each CRC."""
    archive = zipfile.ZipFile(path)
    return None if archive.testzip() else archive


def picture_fits(name, data):
    starts = {"png": b"\x89PNG", "jpg": b"\xff\xd8\xff", "svg": b"<?xml"}
    return data.startswith(starts.get(re.sub(r".*\.", "", name), b"\0none"))
