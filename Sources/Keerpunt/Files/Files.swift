import Glibc

/// Why a file or folder could not be used.
struct FileProblem: Error, Hashable {
  /// What was tried.
  enum Attempt: Hashable { case reading, writing, creating }

  let attempt: Attempt
  let path: String
  /// The system's error number (errno).
  let code: Int32

  /// - Parameter code: the system's error number; that of the last call that failed.
  init(_ attempt: Attempt, _ path: String, code: Int32 = errno) {
    self.attempt = attempt
    self.path = path
    self.code = code
  }

  /// What the system calls the error: "No space left on device".
  var reason: String { systemText(of: code) }
}

/// What the system calls an error number.
func systemText(of code: Int32) -> String {
  guard let text = strerror(code) else { return "errno \(code)" }
  return String(cString: text)
}

/// The few things that the program does with files outside the log.
enum Files {
  /// All bytes of a file.
  static func read(_ path: String) throws(FileProblem) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileProblem(.reading, path) }
    defer { close(file) }
    return try read(descriptor: file, named: path)
  }

  /// All that an open file still holds.
  static func read(descriptor: Int32, named path: String) throws(FileProblem) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileProblem(.reading, path) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk[0..<count])
    }
  }

  /// Puts a file of these bytes (mode 0600) in place of another, or where none was: all of it or
  /// nothing, also when the power fails.
  static func replace(_ path: String, with bytes: [UInt8]) throws(FileProblem) {
    let draft = path + ".\(getpid()).new"
    let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw FileProblem(.creating, path) }
    let whole = writeAll(bytes, to: file) && fsync(file) == 0
    close(file)
    guard whole, rename(draft, path) == 0 else {
      let problem = FileProblem(.writing, path)
      unlink(draft)
      throw problem
    }
  }

  /// Writes every byte; `false`, with `errno` set, when that failed.
  static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let piece = UnsafeRawBufferPointer(rebasing: rest)
        let count = write(descriptor, piece.baseAddress, piece.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }

  /// Makes a folder (mode 0700) and those above it. One that is there already is left as it is.
  static func makeFolder(_ path: String) throws(FileProblem) {
    if mkdir(path, 0o700) == 0 || errno == EEXIST && isFolder(path) { return }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
      throw FileProblem(.creating, path)
    }
    try makeFolder(String(path[..<slash]))
    guard mkdir(path, 0o700) == 0 else { throw FileProblem(.creating, path) }
  }

  /// The path without links and dots; as it stands when there is nothing there yet.
  static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0
  }

  /// The names in a folder, in order.
  static func names(in path: String) throws(FileProblem) -> [String] {
    guard let folder = opendir(path) else { throw FileProblem(.reading, path) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Removes a folder with all that is in it. What cannot be removed stays.
  static func removeTree(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      unlink(path)
      return
    }
    for name in (try? names(in: path)) ?? [] { removeTree(path + "/" + name) }
    rmdir(path)
  }
}
