extension PersonalSettings {
  /// Writes one setting into the file and leaves every other byte of it as it is: comments, order,
  /// line ends. A file or folder that is not there is made. The new version takes the place of the
  /// old one whole.
  ///
  /// - Throws: the problem with the file as it stands: what cannot be read is not rewritten.
  package static func save(
    _ setting: Setting, as value: String, in file: String
  ) throws(PreferenceProblem) {
    let document: SettingsDocument
    do throws(PreferenceProblem) {
      document = try SettingsDocument(file: file)
    } catch {
      guard error.kind == .unreadable(.notFound) else { throw error }
      document = try SettingsDocument(file: file, bytes: [])
    }
    let edited = document.setting(setting.rawValue, to: value)
    _ = try SettingsDocument(file: file, bytes: edited)
    guard edited != document.bytes else { return }
    do throws(FileFailure) {
      try TextFile.replace(file, with: edited)
    } catch {
      throw PreferenceProblem(file: file, kind: .unwritable(error))
    }
  }
}

extension SettingsDocument {
  /// The bytes of the document with another text for a key of its outermost table.
  func setting(_ name: String, to value: String) -> [UInt8] {
    let quoted = Array(SettingsDocument.quoted(value).utf8)
    var edited = bytes
    if let entry = map[[name]], entry.path == [name], !entry.value.isEmpty {
      edited.replaceSubrange(entry.value, with: quoted)
      return edited
    }
    let newLine = Array((bytes.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n").utf8)
    let line = Array("\(name) = ".utf8) + quoted + newLine
    let offset = placeForNewLine
    let isAfterText = offset > 0 && edited[offset - 1] != UInt8(ascii: "\n") && offset != map.start
    edited.insert(contentsOf: isAfterText ? newLine + line : line, at: offset)
    return edited
  }

  /// After the last line that belongs to no table, so that the new line belongs to none either.
  private var placeForNewLine: Int {
    let outer = map.entries.prefix { !$0.value.isEmpty }
    // Members of an inline table come after it in the list, but end before it does.
    if let end = outer.map(\.value.upperBound).max() {
      return bytes[end...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
    }
    return map.entries.isEmpty ? bytes.count : map.start
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\u{0}"..<" ", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
