package import Casework
import Foundation
import Glibc
import Wording

/// Rows of imports that were refused, kept until somebody mends or dismisses them: one file for an
/// import, one JSON object on a line, in a folder beside the log.
///
/// The rows stand in it as they came, so beside a sealed log the files are sealed as well.
package struct Quarantine {
  /// The folder `quarantine` of a log.
  package let folder: String
  private let seal: any QuarantineSeal

  /// - Parameters:
  ///   - logFolder: the folder of the log.
  ///   - seal: what closes the files, and opens them again.
  package init(logFolder: String, seal: any QuarantineSeal = OpenQuarantine()) {
    folder = (logFolder as NSString).appendingPathComponent("quarantine")
    self.seal = seal
  }

  /// Keeps the refused rows of a plan. The same rows of the same kind are kept once, however often
  /// the file is imported.
  /// - Parameter fileName: how the file is called, without its folder.
  /// - Returns: the path of what was written; nil when nothing was refused or all of it is kept.
  @discardableResult
  package func keep(
    _ plan: ImportPlan, fileName: String, by user: UserName, at now: Moment
  ) throws(FileError) -> String? {
    let refused = plan.refused
    guard !refused.isEmpty else { return nil }
    let rows = refused.map { Quarantine.line(of: $0, today: now.date) }
    let name = "\(plan.kind.rawValue)-\(seal.name(of: rows)).\(seal.ending)"
    let path = (folder as NSString).appendingPathComponent(name)
    try DurableFile.makeFolder(folder)
    guard access(path, F_OK) != 0 else { return nil }
    let first = JSON.object([
      ("schema", .string(QuarantinedImport.schema)), ("kind", .string(plan.kind.rawValue)),
      ("file", .string((fileName as NSString).lastPathComponent)), ("at", .string(now.isoUTC)),
      ("by", .string(user.text)),
    ])
    let text = ([first.compact] + rows).map { $0 + "\n" }.joined()
    guard let bytes = seal.close(Array(text.utf8)) else {
      throw .notWritten(path: path, code: EACCES)
    }
    try DurableFile.write(bytes, to: path)
    return path
  }

  /// All imports with refused rows, by the name of their files. A line that cannot be read is
  /// counted, never skipped in silence; a file that is sealed with a key that this user lacks is not
  /// for them, and is no line.
  package func list() throws(FileError) -> [QuarantinedImport] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      if access(folder, F_OK) != 0, errno == ENOENT { return [] }
      throw .notRead(path: folder, code: errno)
    }
    var imports: [QuarantinedImport] = []
    for name in names.sorted() where name.hasSuffix(".\(seal.ending)") {
      let path = (folder as NSString).appendingPathComponent(name)
      guard let data = FileManager.default.contents(atPath: path) else {
        throw .notRead(path: path, code: errno)
      }
      guard let opened = seal.open(Array(data)) else { continue }
      imports.append(QuarantinedImport(path: path, data: Data(opened)))
    }
    return imports
  }

  /// Takes out the rows of somebody who is destroyed. A file of which no row is left goes whole.
  /// - Parameter isTheirs: whether the fields of a row name the person.
  package func forget(where isTheirs: ([String]) -> Bool) throws(FileError) {
    for kept in try list() where kept.rows.contains(where: { isTheirs($0.fields) }) {
      guard let data = FileManager.default.contents(atPath: kept.path),
        let opened = seal.open(Array(data))
      else { throw .notRead(path: kept.path, code: errno) }
      let decoder = JSONDecoder()
      let lines = opened.split(separator: 0x0A)
      let left = lines.dropFirst().filter { line in
        // A line that cannot be read may be theirs as well.
        guard let row = try? decoder.decode(QuarantinedRow.self, from: Data(line)) else {
          return false
        }
        return !isTheirs(row.fields)
      }
      if left.isEmpty {
        guard unlink(kept.path) == 0 else { throw .notWritten(path: kept.path, code: errno) }
      } else {
        let text = Array((lines.prefix(1) + left).joined(separator: [0x0A])) + [0x0A]
        guard let bytes = seal.close(text) else {
          throw .notWritten(path: kept.path, code: EACCES)
        }
        try DurableFile.write(bytes, to: kept.path)
      }
    }
  }

  private static func line(of row: RefusedRow, today: CivilDate) -> String {
    let reason = row.reason.phrase(today: today) { $0.text }
    return JSON.object([
      ("line", .integer(row.line)), ("column", .integer(row.column)),
      ("heading", .optional(row.heading) { .string($0.nl) }),
      ("reason", .object([("nl", .string(reason.nl)), ("en", .string(reason.en))])),
      ("row", .array(row.fields.map { .string($0) })),
    ]).compact
  }
}
