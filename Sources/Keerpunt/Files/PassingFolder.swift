import Glibc

/// Folders of this user alone that go when the program ends; the name says which process made one, so
/// that the next start finds what a killed one left.
enum PassingFolder {
  /// Makes a new one.
  /// - Returns: its path.
  static func make(in base: String, prefix: String) throws(FileProblem) -> String {
    var template = Array("\(base)/\(prefix)\(getpid())-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FileProblem(.creating, base) }
    return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The paths of those whose process is gone.
  static func leftovers(in base: String, prefix: String) -> [String] {
    let names = (try? Files.names(in: base)) ?? []
    return names.filter { name in
      guard name.hasPrefix(prefix) else { return false }
      let number = name.dropFirst(prefix.count).prefix { $0 != "-" }
      guard let process = Int32(number), process > 0 else { return false }
      return kill(process, 0) != 0 && errno == ESRCH
    }.map { base + "/" + $0 }
  }
}
