import Ledger

/// One log cut at every byte, or with every bit of it flipped: checked with the chain as it stands
/// before the place, which is what makes millions of them possible.
struct CutsAndFlips: TorturePart {
  /// Which of the two.
  enum Kind: String {
    case cuts = "cut at every byte"
    case flips = "every bit flipped"
  }

  let kind: Kind
  let torture: Torture
  let maker: LogMaker

  var name: String { "\(kind.rawValue), \(maker.name)" }

  var size: UInt64? {
    UInt64(kind == .cuts ? torture.bytes.count + 1 : torture.bytes.count * 8)
  }

  var gate: UInt64 { size ?? 0 }

  func run(from place: UInt64, seed: UInt64) throws -> Slice {
    var slice = Slice(next: place)
    let end = min(size ?? 0, place + (kind == .cuts ? 16_384 : 524_288))
    guard place < end else { return slice }
    let range = Int(place)..<Int(end)
    let report =
      switch kind {
      case .cuts: torture.cut(in: range)
      case .flips: torture.flip(in: range)
      }
    slice.tried = UInt64(report.tried)
    slice.wrong = report.wrong
    slice.next = end
    return slice
  }
}

/// Flips that go through opening and reading as a whole.
struct OpenedFlips: TorturePart {
  let torture: Torture
  let step: Int
  let maker: LogMaker

  var name: String { "flips, the whole log opened, \(maker.name)" }
  var size: UInt64? { UInt64(torture.bytes.count * 8 / step) }
  var gate: UInt64 { size ?? 0 }

  func run(from place: UInt64, seed: UInt64) throws -> Slice {
    Slice(from: place, to: size) { torture.complaint(afterFlipping: Int($0) * step) }
  }
}
