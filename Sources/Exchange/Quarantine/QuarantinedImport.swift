import Foundation
package import Wording

/// The refused rows of one import as they are kept.
package struct QuarantinedImport: Hashable, Sendable {
  static let schema = "keerpunt.quarantine/1"

  /// The file in which the rows are kept.
  package let path: String
  /// `people` or `returns`; empty when the first line cannot be read.
  package let kind: String
  /// The name of the file that was imported.
  package let fileName: String
  /// When it was imported, `2026-11-23T08:00:00.000Z`, and by whom.
  package let at: String
  /// Who imported it, as a log-in name.
  package let by: String
  /// The rows that can be read.
  package let rows: [QuarantinedRow]
  /// How many lines cannot be read.
  package let damagedLines: Int

  init(path: String, data: Data) {
    let decoder = JSONDecoder()
    let lines = data.split(separator: 0x0A)
    let first = lines.first.flatMap { try? decoder.decode(FirstLine.self, from: $0) }
    let rows = lines.dropFirst().map { try? decoder.decode(QuarantinedRow.self, from: $0) }
    let isKnown = first?.schema == QuarantinedImport.schema
    self.path = path
    kind = first?.kind ?? ""
    fileName = first?.file ?? ""
    at = first?.at ?? ""
    by = first?.by ?? ""
    self.rows = rows.compactMap { $0 }
    damagedLines = rows.count { $0 == nil } + (isKnown ? 0 : 1)
  }

  private struct FirstLine: Decodable {
    let schema: String
    let kind: String
    let file: String
    let at: String
    let by: String
  }
}

/// One refused row as it is kept.
package struct QuarantinedRow: Hashable, Sendable, Decodable {
  private struct Reason: Hashable, Sendable, Decodable {
    let nl: String
    let en: String
  }

  private enum CodingKeys: String, CodingKey {
    case line, column, heading
    case why = "reason"
    case fields = "row"
  }

  /// Where the row was, from 1.
  package let line: Int
  /// The column of the field that was wrong, from 1; nil when the whole row was.
  package let column: Int?
  /// The heading of the column.
  package let heading: String?
  private let why: Reason
  /// The fields of the row as they came.
  package let fields: [String]

  /// Why it was refused.
  package var reason: Phrase { Phrase(nl: why.nl, en: why.en) }
}
