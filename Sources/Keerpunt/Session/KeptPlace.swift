import Casework
import Ledger
import Workbench

/// Where the user was in each log, and the views that they saved: one file per log and user. It may
/// hold names, so for a sealed log it is closed under the card of the user; of invented people in a
/// test log it stands in the clear; of a demo nothing is kept.
struct KeptPlace {
  /// What was found.
  enum Found {
    /// Nothing is kept of this log.
    case notKept
    case place(Whereabouts)
    /// The file is not whole, or not for this user.
    case broken
  }

  private let folder: String

  init(_ surroundings: Surroundings) { folder = surroundings.stateFolder + "/places" }

  func last(in session: Session) -> Found {
    guard !session.isPassing, !session.isDemo else { return .notKept }
    let path = path(session)
    guard Files.exists(path) else { return .place(Whereabouts()) }
    guard var bytes = try? Files.read(path) else { return .broken }
    if let keyring = session.keyring {
      guard let opened = keyring.identity.open(bytes) else { return .broken }
      bytes = opened
    }
    return Whereabouts(bytes: bytes).map { .place($0) } ?? .broken
  }

  /// Keeps a place, all of it or nothing. When that fails the next start begins where the last one
  /// that could be kept did.
  func keep(_ place: Whereabouts, of session: Session) {
    guard !session.isPassing, !session.isDemo else { return }
    var bytes = place.bytes
    if let keyring = session.keyring {
      guard let closed = try? keyring.identity.card.close(bytes) else { return }
      bytes = closed
    }
    try? Files.makeFolder(folder)
    try? Files.replace(path(session), with: bytes)
  }

  private func path(_ session: Session) -> String {
    let user = Folding.fold(session.viewer.user.text).split(separator: " ").joined(separator: "-")
    return "\(folder)/\(session.name)-\(user)"
  }
}
