import Glibc

/// Every parser fed with changed samples of a kept corpus, in a process of its own: no trap, no hang, no
/// parser that takes longer than a tenth of a second, and what was read is what is written.
struct FedParsers: TorturePart {
  let program: String
  let folder: String
  let corpus: String

  private static let atOnce: UInt64 = 4_000

  var name: String { "parsers fed with changed samples" }
  var gate: UInt64 { 200_000 }

  var obstacle: String? {
    access(corpus + "/members", R_OK) == 0 ? nil : "there is no corpus in \(corpus)"
  }

  func run(from place: UInt64, seed: UInt64) throws -> Slice {
    var slice = Slice(next: place)
    let notes = folder + "/fed"
    do throws(Child.Failure) {
      try Child(
        program: program,
        arguments: [
          "feed", corpus, "--from", "\(place)", "--count", "\(FedParsers.atOnce)", "--seed",
          "\(seed)", "--notes", notes,
        ], environment: ["SWIFT_BACKTRACE=enable=no"]
      ).run()
      slice.tried = FedParsers.atOnce
    } catch {
      guard case .failed(_, let status) = error else { throw error }
      let words = TextFile.lines(of: notes).first?.split(separator: " ").map(String.init) ?? []
      guard let number = words.first.flatMap(UInt64.init) else { throw error }
      let complaint = words.count > 2 ? "" : " ended with \(status)"
      slice.wrong.append("case \(number): \(words.dropFirst().joined(separator: " "))\(complaint)")
      slice.tried = number - place + 1
    }
    slice.next += slice.tried
    return slice
  }
}
