import Foundation
import Records
import Testing

/// What a schema says, or the code made from it: a line per field or value, such as
/// `NoteAdded 4 Singular String _text` and `NoteCategory 1 housing`.
private struct Outline {
  var lines: Set<String> = []
  var kinds: [String: UInt16] = [:]

  static func source(_ name: String) throws -> [Substring] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try String(
      contentsOf: root.appendingPathComponent("Sources/Records/\(name)"), encoding: .utf8
    ).split(separator: "\n")
  }

  init(schema: [Substring]) throws {
    var (owner, kind): (String, UInt16?) = ("", nil)
    for line in schema {
      if let match = line.firstMatch(of: /^\/\/ Kind (\d+)\./) {
        kind = UInt16(match.1)
      } else if let match = line.firstMatch(of: /^(?:message|enum) (\w+) \{/) {
        owner = String(match.1)
        if let kind { kinds[owner] = kind }
        kind = nil
      } else if let match = line.firstMatch(of: /^  (optional |repeated )?(\w+) (\w+) = (\d+);/) {
        let many = match.1 == "repeated " ? "Repeated" : "Singular"
        let field = (match.1 == "optional " ? "_" : "") + Outline.camel(match.3)
        lines.insert("\(owner) \(match.4) \(many) \(Outline.type(match.2, in: schema)) \(field)")
      } else if let match = line.firstMatch(of: /^  ([A-Z_]+) = (\d+);/) {
        let words = match.1.split(separator: "_")
        let value = words.dropFirst(Outline.words(in: owner)).joined(separator: "_").lowercased()
        lines.insert("\(owner) \(match.2) \(Outline.camel(Substring(value)))")
      }
    }
  }

  init(code: [Substring]) throws {
    var owner = ""
    // A large message keeps its fields in a class, where those that may be absent are optional.
    var kept: Set<Substring> = []
    for line in code {
      if let match = line.firstMatch(
        of: /^nonisolated (?:enum|extension) Wire(\w+): SwiftProtobuf\.(?:Enum|Message),/)
      {
        owner = String(match.1)
        kept = []
      } else if let match = line.firstMatch(of: /^ +case (\d+): self = \.(\w+)$/) {
        lines.insert("\(owner) \(match.1) \(match.2)")
      } else if let match = line.firstMatch(
        of: /^ +case (\d+): .*decode(Singular|Repeated)(\w+)Field\(value: &self\.(\w+)\)/)
      {
        lines.insert("\(owner) \(match.1) \(match.2) \(match.3) \(match.4)")
      } else if let match = line.firstMatch(of: /^ +var (_\w+): \w+\? = nil$/) {
        kept.insert(match.1)
      } else if let match = line.firstMatch(
        of: /^ +case (\d+): .*decode(Singular|Repeated)(\w+)Field\(value: &_storage\.(\w+)\)/)
      {
        let field = kept.contains(match.4) ? match.4 : match.4.dropFirst()
        lines.insert("\(owner) \(match.1) \(match.2) \(match.3) \(field)")
      }
    }
  }

  private static func type(_ name: Substring, in schema: [Substring]) -> String {
    switch name {
    case "string": "String"
    case "bytes": "Bytes"
    case "sint32": "SInt32"
    case "sint64": "SInt64"
    case "uint32": "UInt32"
    case "bool": "Bool"
    default: schema.contains("enum \(name) {") ? "Enum" : "Message"
    }
  }

  private static func camel(_ name: Substring) -> String {
    let words = name.split(separator: "_").map(String.init)
    return words[0]
      + words.dropFirst().map { $0 == "id" ? "ID" : $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined()
  }

  private static func words(in name: String) -> Int { name.filter(\.isUppercase).count }
}

@Suite("The schema")
struct SchemaTests {
  @Test("is what the committed code was made from")
  func generated() throws {
    let schema = try Outline(schema: Outline.source("keerpunt.proto"))
    let code = try Outline(code: Outline.source("keerpunt.pb.swift"))
    #expect(schema.lines.subtracting(code.lines) == [], "not in the code: make it again")
    #expect(code.lines.subtracting(schema.lines) == [], "not in the schema: make the code again")
    #expect(schema.lines.count > 200)
  }

  @Test("numbers every message of a kind as the program does")
  func kinds() throws {
    let schema = try Outline(schema: Outline.source("keerpunt.proto"))
    let program = RecordKind.allCases.map { kind in
      let name = "\(kind)"
      return (name.prefix(1).uppercased() + name.dropFirst(), kind.rawValue)
    }
    #expect(schema.kinds == Dictionary(uniqueKeysWithValues: program))
  }
}
