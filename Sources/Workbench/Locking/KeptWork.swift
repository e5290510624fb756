import Casework

/// What was typed and not saved when the session was locked, and where the viewer was. It holds texts
/// about people: who gets it seals the bytes at once and forgets them. Printing it shows nothing.
package struct KeptWork: Hashable, Sendable {
  /// Everything, as bytes that only the workbench reads.
  package let bytes: [UInt8]

  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// Words one after another, each with its length before it.
  init(words: [String]) {
    var bytes: [UInt8] = []
    for word in words {
      let text = Array(word.utf8)
      bytes += Array("\(text.count):".utf8) + text
    }
    self.bytes = bytes
  }

  /// The words again; those up to the first that is damaged.
  var words: [String] {
    var words: [String] = []
    var rest = bytes[...]
    while let colon = rest.firstIndex(of: UInt8(ascii: ":")),
      let count = Int(String(decoding: rest[..<colon], as: UTF8.self)), count >= 0,
      count <= rest.endIndex - colon - 1
    {
      let end = colon + 1 + count
      words.append(String(decoding: rest[(colon + 1)..<end], as: UTF8.self))
      rest = rest[end...]
    }
    return words
  }
}

extension KeptWork: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "•" }
  package var debugDescription: String { "•" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
