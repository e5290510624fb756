import Crypto
import FoundationEssentials
import Glibc

/// Key material that lives as long as somebody is unlocked: on pages of its own that the system is
/// asked to keep out of swap, of core dumps and of child processes. It is wiped when the last
/// reference goes. Where the system refuses (a low RLIMIT_MEMLOCK), the key works all the same.
///
/// What Crypto derives from it (`SymmetricKey`) is wiped as well, but not locked; texts that were
/// opened are neither. So locking the screen drops them all.
final class SecretBytes {
  private let base: UnsafeMutableRawPointer
  private let length: Int
  let count: Int

  /// Takes the bytes over. The caller's own copy stays the caller's to forget.
  init(_ bytes: some Sequence<UInt8>) {
    let copy = ContiguousArray(bytes)
    let page = Int(sysconf(Int32(_SC_PAGESIZE)))
    count = copy.count
    length = max(1, (copy.count + page - 1) / page) * page
    let pages = mmap(nil, length, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    if let pages, pages != MAP_FAILED {
      base = pages
      isMapped = true
      mlock(base, length)
      madvise(base, length, SecretBytes.keepOutOfDumps)
      madvise(base, length, SecretBytes.wipeInChildren)
    } else {
      base = UnsafeMutableRawPointer.allocate(byteCount: length, alignment: 16)
      isMapped = false
    }
    copy.withUnsafeBytes { source in
      if let start = source.baseAddress { base.copyMemory(from: start, byteCount: source.count) }
    }
  }

  deinit {
    explicit_bzero(base, length)
    if isMapped { munmap(base, length) } else { base.deallocate() }
  }

  /// The bytes, for as long as the call takes.
  func withBytes<T>(_ body: (UnsafeRawBufferPointer) throws -> T) rethrows -> T {
    try body(UnsafeRawBufferPointer(start: base, count: count))
  }

  /// A key for Crypto.
  var key: SymmetricKey { withBytes { SymmetricKey(data: Data($0)) } }

  /// A copy, for the moments in which the bytes go into a seal.
  var copy: [UInt8] { withBytes { Array($0) } }

  private let isMapped: Bool
  /// `MADV_DONTDUMP` and `MADV_WIPEONFORK`, which the headers hide behind feature macros.
  private static let keepOutOfDumps: Int32 = 16
  private static let wipeInChildren: Int32 = 18
}

/// Secret bytes of chance.
enum Chance32 {
  /// So many bytes from the system's source of chance.
  static func draw(_ count: Int) -> [UInt8] {
    var source = SystemRandomNumberGenerator()
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count + 7)
    // Eight at a time: each is a call to the system.
    while bytes.count < count {
      withUnsafeBytes(of: source.next() as UInt64) { bytes.append(contentsOf: $0) }
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }
}
