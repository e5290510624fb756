import ArgumentParser
import Casework
import Exchange
import Ledger
import Records
import Wording

/// `keerpunt log export`: every record that the viewer may see as a JSON object on a line, in the
/// order of the log. Of a log of real cases it takes a second person, and what both may see leaves
/// (H15).
struct LogExport: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "export", abstract: Phrase.logExportAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @OptionGroup var reason: ReasonOption

  @OptionGroup var second: SecondPersonOptions

  @Flag(help: .said(.optionJSONLines))
  var jsonl = false

  @Flag(help: .said(.optionToTerminal))
  var toTerminal = false

  var name: CommandName { .logExport }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    // A terminal keeps what it scrolled, and the whole log is more than anybody reads there.
    if !toTerminal, StandardStreams.isTerminal { throw .exportToTerminal }
    let session = try Session(opening: call.folder, for: .reading, call)
    guard session.viewer.role.has(.export) else { throw session.refusal(.export) }
    var showing = Showing(
      .exported,
      AccessObject(
        list: "log", compartments: session.viewer.compartments, position: session.register.count),
      AccessResult(.shown, count: session.register.count),
      because: try session.reason(try reason.given(), automatic: nil))
    if session.ledger.purpose == .real {
      let colleague = try second.unlock(beside: session, call)
      let (first, other) = (session.viewer.user.text, colleague.viewer.user.text)
      showing.object.compartments = colleague.shared(with: session.viewer).sorted()
      showing.reason?.words = Phrase.exportedTogether(with: first)[.dutch]
      try colleague.record(showing, beside: session, call)
      showing.reason?.words = Phrase.exportedTogether(with: other)[.dutch]
    }
    try session.record(showing)
    let labels = Set(showing.object.compartments.map(CompartmentLabel.number(of:)))
    var lines = OutputBuffer()
    let progress = Progress(.exporting, of: session.ledger.recordsSaid, call)
    try session.eachRecord { record throws(Problem) in
      progress.step()
      if labels.contains(record.compartment) { try lines.add(LogExport.line(of: record)) }
    }
    try lines.flush()
    progress.end()
    session.warn(in: call.language)
    session.close()
    return .ok
  }

  /// Two digits for every byte.
  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// The envelope with the bytes of the record, from which an import makes it again, and under `fact` what the record says.
  private static func line(of record: StoredRecord) -> String {
    let compartment = CompartmentLabel.compartment(record.compartment)?.rawValue
    let envelope = JSON.object([
      ("seq", .integer(Int(clamping: record.sequence))), ("id", .string(record.id.description)),
      ("at", .string(Moment(milliseconds: Int64(record.clock.milliseconds)).isoUTC)),
      ("counter", .integer(Int(record.clock.counter))), ("author", .string(record.author)),
      ("compartment", compartment.map { .string($0) } ?? .integer(Int(record.compartment))),
      ("subject", record.subject.map { .string($0.description) } ?? .null),
      ("cause", record.cause.map { .string($0.description) } ?? .null),
      ("origin", .string(record.origin.description)),
      ("origin_seq", .integer(Int(clamping: record.originSequence))),
      ("body", .string(hexadecimal(record.body))),
    ]).compact
    let written = WrittenFact(
      kind: record.kind, schemaMinor: record.schemaMinor, body: record.body)
    return "\(envelope.dropLast()),\"fact\":\(RecordJSON.text(of: written))}\n"
  }
}

/// Output that goes to standard output in large pieces.
struct OutputBuffer {
  private static let limit = 1 << 18
  private var bytes: [UInt8] = []

  mutating func add(_ text: String) throws(Problem) {
    bytes += text.utf8
    if bytes.count >= OutputBuffer.limit { try flush() }
  }

  mutating func flush() throws(Problem) {
    try StandardStreams.print(bytes: bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
