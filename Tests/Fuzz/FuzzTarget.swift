import Glibc

/// Which parser of a program is fed.
enum FuzzTarget {
  /// `FUZZ_TARGET`, looked up once.
  static let named = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? ""
}
