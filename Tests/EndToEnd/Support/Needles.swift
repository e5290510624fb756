import Foundation
import Glibc

/// What tells that something is about one of the people in a log: family names and reference numbers,
/// and whatever else a test puts in.
struct Needles {
  private let words: [String]

  /// Those of everybody in a log.
  init(_ program: BuiltProgram, log: String, and more: String...) throws {
    let list = try program.run(
      "--log", log, "--now", BuiltProgram.monday, "list", "caseload", "--json")
    let names = try ItemList(list.output).items.flatMap { item in
      [item.ref, String(item.name.prefix { $0 != "," })]
    }
    words = Set(names).sorted() + more
    guard words.count > 5 else { throw TestFailure("nobody in \(log)") }
  }

  /// The names of some, to the comma.
  init(names people: [ItemList.Item]) {
    words = people.map { String($0.name.prefix { $0 != "," }) }
  }

  /// Those that occur in a text.
  func found(in text: String) -> [String] { words.filter { text.contains($0) } }

  /// Those that occur in bytes, whatever else is in them.
  func found(in bytes: some Sequence<UInt8>) -> [String] {
    found(in: String(decoding: Array(bytes), as: UTF8.self))
  }

  /// The files under a folder in which one occurs.
  func files(under folder: String, in test: TestFolder) throws -> [String] {
    try test.contents(of: folder).filter { !found(in: $0.value).isEmpty }.keys.sorted()
  }
}
