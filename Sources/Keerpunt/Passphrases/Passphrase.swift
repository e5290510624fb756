import Glibc

/// A passphrase in memory: one copy, in a page of its own that is kept out of swap and core dumps
/// where the system allows, and that is wiped when nobody holds it any more. It has no description,
/// so that no message and no diagnostic line can show it.
final class Passphrase {
  /// The longest one, in bytes of UTF-8.
  static let limit = 1024
  /// A line of a terminal is never longer (N_TTY_BUF_SIZE), nor is a page shorter.
  private static let room = 4096

  private let page: UnsafeMutableRawPointer
  private var count = 0

  /// Starts empty; only reading fills it.
  init() {
    page = .allocate(byteCount: Passphrase.room, alignment: Passphrase.room)
    explicit_bzero(page, Passphrase.room)
    _ = mlock(page, Passphrase.room)
    _ = madvise(page, Passphrase.room, MADV_DONTDUMP)
  }

  deinit {
    explicit_bzero(page, Passphrase.room)
    _ = madvise(page, Passphrase.room, MADV_DODUMP)
    munlock(page, Passphrase.room)
    page.deallocate()
  }

  /// Lends the bytes out; a copy of them is the caller's to wipe.
  func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    body(UnsafeRawBufferPointer(start: page, count: count))
  }

  /// Whether another one says the same.
  func says(theSameAs other: Passphrase) -> Bool {
    withBytes { mine in other.withBytes { mine.elementsEqual($0) } }
  }

  /// How far reading came.
  enum Progress {
    /// Up to the end of a line, or of the file.
    case whole
    case partly
    /// Nothing more comes, and nothing came before.
    case ended
  }

  /// Reads once from an open file, at the end of what was read before.
  func read(from file: Int32) throws(PassphraseError) -> Progress {
    let got = Glibc.read(file, page + count, Passphrase.room - count)
    guard got >= 0 else {
      if errno == EINTR || errno == EAGAIN { return .partly }
      throw .unreadable(code: errno)
    }
    let fresh = UnsafeRawBufferPointer(start: page + count, count: got)
    let end = fresh.firstIndex(of: UInt8(ascii: "\n"))
    count += end ?? got
    if count > Passphrase.limit { throw .tooLong }
    if end == nil, got > 0 { return .partly }
    return end == nil && count == 0 ? .ended : .whole
  }
}
