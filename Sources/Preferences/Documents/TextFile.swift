import Glibc

/// Reads and replaces small files of text.
enum TextFile {
  /// No settings file is larger, in bytes.
  static let largestSize = 1 << 20

  /// The bytes of a file. Folders, devices and pipes are refused, so that reading always ends.
  static func read(_ path: String) throws(FileFailure) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw FileFailure(errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw FileFailure(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    guard status.st_size <= largestSize else { throw .tooLarge }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = Glibc.read(file, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileFailure(errno)
      }
      bytes += buffer[..<count]
      if bytes.count > largestSize { throw .tooLarge }
    }
  }

  /// The names in a folder, in alphabetical order; none for a folder that is not there.
  static func names(in folder: String) throws(FileFailure) -> [String] {
    guard let stream = opendir(folder) else {
      if errno == ENOENT { return [] }
      throw FileFailure(errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      names.append(name)
    }
    return names.sorted()
  }

  /// Puts a new version of a file in its place, whole or not at all. A link keeps pointing at its
  /// target, the rights stay as they were; a new file can be read by its owner only.
  static func replace(_ path: String, with bytes: [UInt8]) throws(FileFailure) {
    let target = resolved(path)
    let folder = parent(of: target)
    try makeFolder(folder)
    var status = stat()
    let rights = stat(target, &status) == 0 ? status.st_mode & 0o777 : 0o600
    let draft = "\(target).\(getpid()).new"
    unlink(draft)
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw FileFailure(errno) }
    do throws(FileFailure) {
      defer { close(file) }
      try write(bytes, to: file)
      guard fchmod(file, rights) == 0, fsync(file) == 0 else { throw FileFailure(errno) }
    } catch {
      unlink(draft)
      throw error
    }
    guard rename(draft, target) == 0 else {
      let failure = FileFailure(errno)
      unlink(draft)
      throw failure
    }
    syncFolder(folder)
  }

  private static func write(_ bytes: [UInt8], to file: Int32) throws(FileFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileFailure(errno)
      }
      rest = rest.dropFirst(count)
    }
  }

  private static func makeFolder(_ path: String) throws(FileFailure) {
    guard mkdir(path, 0o700) != 0, errno != EEXIST else { return }
    guard errno == ENOENT, path != parent(of: path) else { throw FileFailure(errno) }
    try makeFolder(parent(of: path))
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else { throw FileFailure(errno) }
  }

  /// The new name is on disk only when its folder is; a system that cannot say so keeps the name in
  /// memory, and for a setting that will do.
  private static func syncFolder(_ path: String) {
    let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard folder >= 0 else { return }
    _ = fsync(folder)
    close(folder)
  }

  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

extension FileFailure {
  /// The failure of a system call.
  init(_ number: Int32) {
    switch number {
    case ENOENT, ENOTDIR: self = .notFound
    case EACCES, EPERM, EROFS: self = .notPermitted
    case EISDIR, ENXIO, ELOOP: self = .notAFile
    case ENOSPC, EDQUOT: self = .diskFull
    default: self = .system(number)
    }
  }
}
