#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

extension FileFault {
  /// The fault that an error number of the system stands for.
  init(errorNumber: CInt) {
    switch errorNumber {
    case ENOSPC, EDQUOT, EFBIG: self = .diskFull
    case EACCES, EPERM, EROFS: self = .notPermitted
    case ENOENT, ENOTDIR: self = .noFolder
    case EISDIR: self = .isFolder
    case EEXIST: self = .alreadyExists
    default: self = .other(unsafe String(cString: strerror(errorNumber)))
    }
  }
}
