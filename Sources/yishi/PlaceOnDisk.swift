import Glibc
import FoundationEssentials

/// What stands at a path.
enum PlaceOnDisk {
  case nothing, folder
  /// A plain file of so many bytes.
  case file(Int)
  /// A link, a device, or what may not be looked at.
  case other

  init(at path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      self = errno == ENOENT || errno == ENOTDIR ? .nothing : .other
      return
    }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: self = .folder
    case S_IFREG: self = .file(Int(status.st_size))
    default: self = .other
    }
  }

  var isThere: Bool { if case .nothing = self { false } else { true } }
  var isFolder: Bool { if case .folder = self { true } else { false } }
}
