import Glibc

/// Where this program stands, and others that were built with it.
enum OwnProgram {
  struct NotKnown: Error, CustomStringConvertible {
    var description: String { "The folder of this program is not known." }
  }

  /// The folder.
  static func folder() throws(NotKnown) -> String {
    try "/" + path().split(separator: "/").dropLast().joined(separator: "/")
  }

  /// The program itself.
  static func path() throws(NotKnown) -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard count > 0 else { throw NotKnown() }
    return String(decoding: buffer.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
