/// The segments that make up the log at one moment, in order, each with the bytes of it that count.
struct LogView {
  /// How much of a segment counts.
  enum Extent: Equatable {
    /// These bytes were durable once: what is missing or wrong among them is damage.
    case vouched(UInt64)
    /// Nobody vouches: the last segment after a restart of the machine. Whole batches count.
    case unvouched(UInt64)

    var length: UInt64 {
      switch self {
      case .vouched(let length), .unvouched(let length): length
      }
    }

    var isVouched: Bool {
      if case .vouched = self { true } else { false }
    }
  }

  struct Segment: Equatable {
    var number: UInt64
    /// Nil when the header is damaged.
    var header: SegmentHeader?
    /// Bytes in the file.
    var size: UInt64
    var extent: Extent
  }

  var log: LogID
  var purpose: LogPurpose
  /// Whether its frames are sealed: what the first header, or the mark, says. A frame that is not
  /// what the log is, is damage.
  var isSealed: Bool
  /// In the order of the records; never empty.
  var segments: [Segment]
  /// The highest number in use, stillborn files included.
  var highestNumber: UInt64
  /// The mark of the last writer, from this start of the machine or an earlier one.
  var mark: DurableMark?
  /// Whether the mark was made since the machine was started.
  var markIsOfThisBoot: Bool
  /// What is wrong with headers and with the set of files.
  var damage: [Damage]

  var last: Segment { segments[segments.count - 1] }
  /// True when a file with a higher number than the last segment exists: one that never became one.
  var hasStillborn: Bool { highestNumber > last.number }
  /// The mark, when it speaks of the last segment and of this start of the machine.
  var voucher: DurableMark? {
    guard let mark, markIsOfThisBoot, mark.point.segment == last.number else { return nil }
    return mark
  }

  /// How often any segment of the log was scrubbed.
  var generation: UInt64 { segments.reduce(0) { $0 + UInt64($1.header?.generation ?? 0) } }

  func index(of number: UInt64) -> Int? {
    segments.lastIndex { $0.number == number }
  }

  /// The place of the first record of the segment at `index`, as far as it is known.
  func start(of index: Int, after before: ChainPoint?, genesis: Digest) -> ChainPoint {
    if let header = segments[index].header { return header.point }
    return ChainPoint(
      segment: segments[index].number, offset: UInt64(SegmentHeader.length),
      sequence: before?.sequence ?? 1, link: before?.link ?? genesis)
  }
}
