@testable import Casework

extension Whim {
  /// A request of the person, or a step in one, most of them allowed.
  mutating func aboutRequests(_ file: PersonFile, at today: CivilDate) -> Command {
    guard let item = one(of: file.requests), number(0..<4) > 0 else {
      return .receiveRequest(
        file.id,
        SubjectRequest(
          kind: one(of: SubjectRequestKind.allCases) ?? .access,
          regime: number(0..<3) == 0 ? .executionData : .avg,
          receivedOn: today.adding(days: number(-40..<1)),
          identity: number(0..<2) == 0 ? .documentSeen : .notYet, covers: "alles"))
    }
    var kinds = number(0..<6) == 0 ? RequestStepKind.allCases : item.state.next
    if !leavesTheHouse { kinds.removeAll { $0.leavesTheHouse || $0 == .reopened } }
    let step: RequestStep =
      switch one(of: kinds) ?? .withdrawn {
      case .identityChecked: .identityChecked(.documentSeen, on: today)
      case .extended: .extended(reason: text(), on: today)
      case .answered: .answered(text: text(), on: today)
      case .refused: .refused(.unfounded, reason: text(), on: today)
      case .withdrawn: .withdrawn(reason: text(), on: today)
      case .reopened: .reopened(reason: text(), on: today)
      }
    return .stepRequest(file.id, item.id, step)
  }
}
