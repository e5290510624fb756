import Glibc

/// How the theme files of a folder stand at some moment: two marks differ when a file came, went or
/// was written to in between.
package struct ThemesMark: Hashable, Sendable {
  private struct File: Hashable {
    let name: String
    let number: UInt
    let size: Int
    let seconds: Int
    let nanoseconds: Int
  }

  private let files: [File]

  /// The mark of a folder now; that of an empty one when it cannot be read.
  package init(folder: String) {
    let names = (try? TextFile.names(in: folder)) ?? []
    files = names.filter { $0.hasSuffix(".toml") }.map { name in
      var status = stat()
      // What cannot be asked about stands as empty: when that changes the mark does.
      if stat(folder + "/" + name, &status) != 0 { status = stat() }
      return File(
        name: name, number: UInt(status.st_ino), size: Int(status.st_size),
        seconds: Int(status.st_mtim.tv_sec), nanoseconds: Int(status.st_mtim.tv_nsec))
    }
  }
}
