import Glibc

/// The file in which an editor gets a text: in a folder of this user alone, in memory where the system
/// has such a place, with a name that says nothing about anybody. It is overwritten and removed when
/// the editor is done, and at the next start when the program did not get so far.
struct EditorFile {
  private static let prefix = "keerpunt-text-"
  /// The longest text that is read back, in bytes: much more than a form takes.
  private static let limit = 1 << 20

  private let folder: String
  let path: String

  /// Makes the folder and the file with a text in it.
  init(_ text: String, _ surroundings: Surroundings) throws(FileProblem) {
    let base = EditorFile.places(surroundings).first { Files.isFolder($0) && isInMemory($0) }
    let place = base ?? surroundings.stateFolder
    if base == nil { try Files.makeFolder(place) }
    folder = try PassingFolder.make(in: place, prefix: EditorFile.prefix)
    path = folder + "/text.txt"
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw FileProblem(.creating, path) }
    defer { close(file) }
    let line = text.isEmpty || text.hasSuffix("\n") ? text : text + "\n"
    guard Files.writeAll(Array(line.utf8), to: file) else { throw FileProblem(.writing, path) }
  }

  /// What stands in it now, as bytes; `nil` when that is no file or too much.
  func bytes() -> [UInt8]? {
    let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    guard let bytes = try? Files.read(descriptor: file, named: path),
      bytes.count <= EditorFile.limit
    else { return nil }
    return bytes
  }

  /// Overwrites and removes it, with everything that the editor left beside it.
  func wipe() { EditorFile.wipe(folder) }

  /// Wipes what an earlier run of this user left when it was killed.
  static func clearLeftovers(_ surroundings: Surroundings) {
    for place in places(surroundings) + [surroundings.stateFolder] {
      PassingFolder.leftovers(in: place, prefix: prefix).forEach(wipe)
    }
  }

  /// Where a text is held in memory and goes with the session, the best place first.
  private static func places(_ surroundings: Surroundings) -> [String] {
    [surroundings["XDG_RUNTIME_DIR"].flatMap { $0.hasPrefix("/") ? $0 : nil }, "/dev/shm"]
      .compactMap { $0 }
  }

  private static func wipe(_ folder: String) {
    var status = stat()
    guard lstat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR,
      status.st_uid == geteuid()
    else { return }
    for name in (try? Files.names(in: folder)) ?? [] { overwrite(folder + "/" + name) }
    Files.removeTree(folder)
  }

  private static func overwrite(_ path: String) {
    let file = open(path, O_WRONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { return }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return }
    _ = Files.writeAll([UInt8](repeating: 0, count: Int(status.st_size)), to: file)
    fsync(file)
  }
}

/// Whether a folder is on a file system that never reaches a disk, swap aside.
private func isInMemory(_ folder: String) -> Bool {
  let path = Files.resolved(folder)
  guard let mounts = try? Files.read("/proc/self/mounts") else { return false }
  var longest = (point: "", kind: "")
  for line in String(decoding: mounts, as: UTF8.self).split(separator: "\n") {
    let parts = line.split(separator: " ").map(String.init)
    guard parts.count > 2, path == parts[1] || path.hasPrefix(parts[1] + "/") || parts[1] == "/",
      parts[1].count >= longest.point.count
    else { continue }
    longest = (parts[1], parts[2])
  }
  return longest.kind == "tmpfs" || longest.kind == "ramfs"
}
