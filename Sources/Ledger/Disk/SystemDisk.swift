import Glibc

/// The real disk.
package final class SystemDisk: LogDisk {
  /// The kernel's boot id; zero when it cannot be read.
  package let boot: RecordID
  /// The number of this process.
  package var processID: Int32 { getpid() }

  /// Reads the boot id of the kernel.
  package init() {
    var text = [UInt8](repeating: 0, count: 36)
    let descriptor = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC)
    var count = 0
    if descriptor >= 0 {
      count = read(descriptor, &text, text.count)
      close(descriptor)
    }
    // Without a boot id no mark is ever trusted, which costs a new segment but no record.
    boot = count == 36 ? RecordID(String(decoding: text, as: UTF8.self)) ?? .zero : .zero
  }

  /// Opens the folder; missing ones are made with mode 0700 and synced into their parents.
  package func openFolder(
    _ path: String, creating: Bool
  ) throws(DiskError) -> any LogFolder {
    if creating { try makeFolders(path) }
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw DiskError(.openFolder, code: errno) }
    return SystemFolder(descriptor)
  }

  /// Makes every missing folder of the path, each synced into its parent.
  private func makeFolders(_ path: String) throws(DiskError) {
    var ends = path.indices.filter { path[$0] == "/" && $0 != path.startIndex }
    ends.append(path.endIndex)
    for end in ends {
      let part = String(path[..<end])
      if mkdir(part, 0o700) == 0 {
        let parent = part.lastIndex(of: "/").map { String(part[...$0]) } ?? "."
        let descriptor = open(parent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DiskError(.openFolder, code: errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw DiskError(.syncFolder, code: errno) }
      } else if errno != EEXIST {
        throw DiskError(.openFolder, code: errno)
      }
    }
  }

  /// Puts the thread to sleep.
  package func pause(milliseconds: UInt64) {
    var time = timespec(
      tv_sec: Int(milliseconds / 1000), tv_nsec: Int(milliseconds % 1000) * 1_000_000)
    nanosleep(&time, nil)
  }
}

/// A folder of the real disk.
final class SystemFolder: LogFolder {
  private let descriptor: Int32

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  func names() throws(DiskError) -> [String] {
    // fdopendir takes the descriptor over, and a copy made by dup would share its place in the
    // listing: a descriptor of its own starts at the beginning.
    let own = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard own >= 0 else { throw DiskError(.list, code: errno) }
    guard let stream = fdopendir(own) else {
      let code = errno
      close(own)
      throw DiskError(.list, code: code)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw DiskError(.list, code: errno) }
        return names
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
  }

  func contains(_ name: String) throws(DiskError) -> Bool {
    if faccessat(descriptor, name, F_OK, 0) == 0 { return true }
    guard errno == ENOENT else { throw DiskError(.open, code: errno, file: name) }
    return false
  }

  func open(_ name: String, for use: FileUse) throws(DiskError) -> any LogFile {
    let common = O_CLOEXEC | O_NOFOLLOW
    let flags =
      switch use {
      case .reading: O_RDONLY | common
      case .creating: O_WRONLY | O_APPEND | O_CREAT | O_EXCL | common
      case .appending: O_WRONLY | O_APPEND | common
      case .updating: O_RDWR | O_CREAT | common
      }
    let file = openat(descriptor, name, flags, mode_t(0o600))
    guard file >= 0 else { throw DiskError(.open, code: errno, file: name) }
    return SystemFile(file, name: name)
  }

  func rename(_ name: String, to other: String) throws(DiskError) {
    guard renameat(descriptor, name, descriptor, other) == 0 else {
      throw DiskError(.rename, code: errno, file: other)
    }
  }

  func remove(_ name: String) throws(DiskError) {
    guard unlinkat(descriptor, name, 0) == 0 else {
      throw DiskError(.remove, code: errno, file: name)
    }
  }

  func sync() throws(DiskError) {
    guard fsync(descriptor) == 0 else { throw DiskError(.syncFolder, code: errno) }
  }
  /// `fstatfs`, whose header the Glibc module leaves out: it is looked up by name. The first word of
  /// what it fills (120 bytes, taken larger here) is the kind of file system.
  private func fileSystem() throws(DiskError) -> UInt32 {
    typealias Call = @convention(c) (Int32, UnsafeMutableRawPointer) -> Int32
    guard let symbol = dlsym(nil, "fstatfs") else { throw DiskError(.rights, code: ENOSYS) }
    let call = unsafeBitCast(symbol, to: Call.self)
    var words = [Int](repeating: 0, count: 32)
    let code = words.withUnsafeMutableBytes { raw in
      raw.baseAddress.map { call(descriptor, $0) } ?? -1
    }
    guard code == 0 else { throw DiskError(.rights, code: errno) }
    return UInt32(truncatingIfNeeded: words[0])
  }

  func surroundings() throws(DiskError) -> FolderSurroundings {
    let magic = try fileSystem()
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw DiskError(.rights, code: errno) }
    let folder = FolderSurroundings.Item(
      name: "", owner: status.st_uid, mode: status.st_mode & 0o7777)
    var files: [FolderSurroundings.Item] = []
    for name in try names() {
      // Without following links; a file that went away in between has no rights to look at.
      guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
        if errno == ENOENT { continue }
        throw DiskError(.rights, code: errno, file: name)
      }
      guard status.st_mode & S_IFMT == S_IFREG else { continue }
      files.append(
        FolderSurroundings.Item(name: name, owner: status.st_uid, mode: status.st_mode & 0o7777))
    }
    return FolderSurroundings(
      magic: magic, user: geteuid(), folder: folder,
      files: files)
  }

  func mend(_ item: FolderSurroundings.Item) throws(DiskError) {
    guard !item.name.isEmpty else {
      guard fchmod(descriptor, item.mended) == 0 else { throw DiskError(.rights, code: errno) }
      return
    }
    let file = openat(descriptor, item.name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { throw DiskError(.rights, code: errno, file: item.name) }
    defer { close(file) }
    guard fchmod(file, item.mended) == 0 else {
      throw DiskError(.rights, code: errno, file: item.name)
    }
  }
}
