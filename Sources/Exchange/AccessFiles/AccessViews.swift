package import Casework
import Foundation

/// Who looked when and why, as the data protection officer hands it over: `keerpunt.access/1`, which
/// `access of ID --json` prints. Names and words are not read, whether or not they are in it.
package enum AccessViews {
  private struct Document: Decodable {
    struct Item: Decodable {
      let at: String
      let action: String
      let ground: String?
      let outcome: String
    }

    let schema: String
    let items: [Item]
  }

  /// - Returns: `nil` when it is something else.
  package static func read(_ bytes: [UInt8]) -> [AccessAccount]? {
    guard let document = try? JSONDecoder().decode(Document.self, from: Data(bytes)),
      document.schema == "keerpunt.access/1"
    else { return nil }
    let views = document.items.compactMap(account)
    return views.count == document.items.count ? views : nil
  }

  private static func account(_ item: Document.Item) -> AccessAccount? {
    let parts = item.at.split(separator: "T")
    guard parts.count == 2, let date = CivilDate(iso: String(parts[0])),
      let time = CivilTime(iso: String(parts[1].prefix(5))),
      let action = AccessAction(rawValue: item.action),
      let outcome = AccessOutcome(rawValue: item.outcome)
    else { return nil }
    let minutes = Int64(date.daysSince1970) * 1440 + Int64(time.minuteOfDay)
    return AccessAccount(
      at: Moment(milliseconds: minutes * 60_000), action: action,
      ground: item.ground.flatMap(AccessGround.init(rawValue:)), outcome: outcome, author: nil,
      words: "")
  }
}
