import Ledger

/// Whole frames dropped, swapped, doubled, and replayed from another log: what somebody does who
/// knows the format.
struct SpoiltFrames: TorturePart {
  let log: SpoiltLog
  /// The same records in a log with another id.
  let foreign: SpoiltLog
  let suffix: String

  var name: String { "frames dropped, swapped, doubled, replayed, \(suffix)" }
  var size: UInt64? { singles * 5 + singles * singles }
  var gate: UInt64 { size ?? 0 }

  private var singles: UInt64 { UInt64(log.frames.count) }

  func run(from place: UInt64, seed: UInt64) throws -> Slice {
    Slice(from: place, to: size) { number in
      let count = Int(singles)
      guard number < singles * 5 else {
        let pair = Int(number - singles * 5)
        var order = Array(0..<count)
        order.swapAt(pair / count, pair % count)
        return judge(order)
      }
      let index = Int(number) % count
      var order = Array(0..<count)
      switch Int(number) / count {
      case 0: order.remove(at: index)
      case 1: order.insert(index, at: index)
      case 2: order.append(index)
      // A frame of the other log in the place of this one's, and before it.
      case 3: return judge(order, foreign: index)
      default:
        order.insert(index, at: index)
        return judge(order, foreign: index)
      }
      return judge(order)
    }
  }

  private func judge(_ order: [Int], foreign place: Int? = nil) -> String? {
    var spoilt = Array(log.bytes[..<log.headerLength])
    for (position, index) in order.enumerated() {
      let source = position == place ? foreign : log
      spoilt += source.bytes[source.frames[index].place]
    }
    return log.complaint(about: spoilt, isInPlace: false)
  }
}
