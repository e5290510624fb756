import Casework
import Exchange
import Ledger
import Wording

/// What stands on the disk, for a person and for a script.
struct LogDescription {
  private let facts: LogInformation
  private let folder: String

  init(_ facts: LogInformation, folder: String) {
    self.facts = facts
    self.folder = folder
  }

  private var created: Moment { Moment(milliseconds: Int64(clamping: facts.createdAt)) }

  var phrase: Phrase {
    .logFacts([
      (.logFolder, .verbatim(folder)), (.logName, .verbatim(facts.log.description)),
      (.logPurpose, facts.purpose.phrase),
      (.logIsSealed, .answer(facts.isSealed)),
      (.logFormat, .verbatim("\(facts.formatMajor).\(facts.formatMinor)")),
      (.logCreated, .clock(created)), (.logRecords, .verbatim("\(facts.records)")),
      (.logSegments, .verbatim("\(facts.segments)")), (.logBytes, .verbatim("\(facts.bytes)")),
      (.logDeadBytes, .verbatim("\(facts.deadBytes)")), (.logHead, .verbatim(facts.head)),
    ])
  }

  var json: JSON {
    .object([
      ("schema", .string("keerpunt.log/1")), ("id", .string(facts.log.description)),
      ("purpose", .string(facts.purpose.word)), ("sealed", .boolean(facts.isSealed)),
      ("format_major", .integer(Int(facts.formatMajor))),
      ("format_minor", .integer(Int(facts.formatMinor))),
      ("created_at", .string(created.isoUTC)), ("records", .integer(Int(facts.records))),
      ("segments", .integer(facts.segments)), ("bytes", .integer(Int(facts.bytes))),
      ("dead_bytes", .integer(Int(facts.deadBytes))), ("head", .string(facts.head)),
    ])
  }
}

extension LogPurpose {
  /// The word for it in JSON.
  var word: String {
    switch self {
    case .demo: "demo"
    case .test: "test"
    case .real: "real"
    }
  }

  fileprivate var phrase: Phrase {
    switch self {
    case .demo: .bannerDemo
    case .test: .bannerTest
    case .real: .logOfRealCases
    }
  }
}

extension Damage {
  /// What is wrong, and where.
  /// - Parameter person: the reference of the person whom the record is probably about.
  func phrase(about person: String?) -> Phrase {
    .damagedPlace(
      segment: Int(clamping: position.segment), offset: Int(clamping: position.offset),
      record: Int(clamping: firstSequence), reason: reason.phrase, person: person)
  }
}

extension Damage.Reason {
  fileprivate var phrase: Phrase {
    switch self {
    case .segmentHeader: .damagedSegmentHeader
    case .segmentMissing: .damagedSegmentMissing
    case .foreignSegment: .damagedForeignSegment
    case .brokenChain: .damagedChain
    case .frameHeader: .damagedFrameHeader
    case .frameContent: .damagedFrameContent
    case .frameEnd: .damagedFrameEnd
    case .deadTail: .damagedDeadTail
    case .missingBytes: .damagedMissingBytes
    case .unknownFrame: .damagedUnknownFrame
    case .batchMarks: .damagedBatchMarks
    case .unproven: .damagedUnproven
    case .malformedRecord: .damagedRecord
    case .wrongSuite: .damagedSuite
    case .envelopeSeal: .damagedEnvelopeSeal
    case .bodySeal: .damagedBodySeal
    case .unknownSigner: .damagedUnknownSigner
    case .falseSignature: .damagedSignature
    }
  }
}
