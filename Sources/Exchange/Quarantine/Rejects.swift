package import Casework
package import Wording

/// The refused rows of an import as a file to work through in a spreadsheet: line, column and
/// reason, never the row, because nobody knows who will read it.
package enum Rejects {
  /// `line;column;reason`, in the form in which all CSV leaves the program.
  package static func csv(
    _ refused: [RefusedRow], _ language: Language, today: CivilDate, name: (UserName) -> String
  ) -> [UInt8] {
    var bytes = CSV.byteOrderMark
    CSV.write(["line", "column", "reason"].map { .plain($0) }, into: &bytes)
    for row in refused {
      let reason = row.reason.phrase(today: today, name: name)[language]
      CSV.write(
        [.plain("\(row.line)"), .plain(row.column.map(String.init) ?? ""), .text(reason)],
        into: &bytes)
    }
    return bytes
  }

  /// Writes that file whole or not at all, readable for the user alone.
  package static func write(
    _ refused: [RefusedRow], to path: String, _ language: Language, today: CivilDate,
    name: (UserName) -> String
  ) throws(FileError) {
    try DurableFile.write(csv(refused, language, today: today, name: name), to: path)
  }
}

extension RefusedRow {
  /// `Regel 12, kolom 3 (geboortedatum): Dit is geen datum. …`, for a screen.
  package func phrase(today: CivilDate, name: (UserName) -> String) -> Phrase {
    Phrase.place(line: line, column: column, heading: heading).capitalised + .verbatim(": ")
      + reason.phrase(today: today, name: name)
  }
}
