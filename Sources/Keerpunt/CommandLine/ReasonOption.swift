import ArgumentParser
import Casework
import Wording

/// Why somebody looks at what is not theirs. Words of one's own are asked on the screens alone: they
/// would stand on the command line, where other users of the computer can see them.
struct ReasonOption: ParsableArguments {
  /// The grounds that need no words.
  private enum Ground: String, CaseIterable {
    case personAsks = "person-asks"
    case partnerAsks = "partner-asks"
    case incident
    case qualityCheck = "quality-check"
    case complaint
    case dataRequest = "data-request"
  }

  @Option(help: .said(.optionReason(Choice.list(of: Ground.self)), value: "reason"))
  var reason: String?

  /// The reason that was given; nil for none.
  func given() throws(Problem) -> AccessReason? {
    guard let reason else { return nil }
    let ground = try Choice.read(reason, for: "--reason", as: Ground.self)
    return AccessGround(rawValue: ground.rawValue).map { AccessReason($0) }
  }
}
