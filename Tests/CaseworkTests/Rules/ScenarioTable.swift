import Casework
import Foundation
import Testing

/// The rows of a CSV file that stands beside the tests: facts in, what is expected out, and why.
struct ScenarioTable {
  /// A row with the number of its line, so that a failure can be found.
  struct Row: CustomTestStringConvertible, Sendable {
    let line: Int
    let cells: [String: String]

    subscript(column: String) -> String { cells[column] ?? "" }

    var testDescription: String { "line \(line): \(cells["why"] ?? "")" }
  }

  let rows: [Row]

  init(_ name: String, file: String = #filePath) {
    let folder = URL(fileURLWithPath: file).deletingLastPathComponent()
    let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    let lines = (text ?? "").split(separator: "\n").map { ScenarioTable.cells(of: String($0)) }
    let header = lines.first ?? []
    rows = lines.enumerated().dropFirst().map { index, cells in
      Row(line: index + 1, cells: Dictionary(uniqueKeysWithValues: zip(header, cells)))
    }
  }

  /// Cells between commas; one that holds a comma stands in quotation marks.
  private static func cells(of line: String) -> [String] {
    var cells = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: cells.append("")
      default: cells[cells.count - 1].append(character)
      }
    }
    return cells
  }
}

extension Due {
  /// `2026-03-01` or `2026-03-01T21:30`.
  init?(iso: String) {
    if let date = CivilDate(iso: iso) {
      self.init(date)
    } else if let moment = CivilDateTime(iso: iso) {
      self.init(moment.date, moment.time)
    } else {
      return nil
    }
  }

  var iso: String { time.map { date.iso + "T" + $0.iso } ?? date.iso }
}
