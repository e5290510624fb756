@testable import Casework

extension Whim {
  /// A command about notices to the mayor, most of them allowed.
  mutating func aboutNotices(_ file: PersonFile) -> Command {
    guard let notice = one(of: file.notices), number(0..<4) > 0 else {
      guard number(0..<3) > 0 else {
        return .expectNotice(
          file.id,
          ExpectedNotice(
            kind: one(of: NoticeKind.allCases) ?? .leave, returnsOn: date(),
            silence: one(of: SilenceReason.allCases), source: text()))
      }
      var notice = World.notice
      notice.number = "\(number(0..<1000))"
      notice.kind = one(of: NoticeKind.allCases) ?? .leave
      notice.returnsOn = date()
      return .receiveNotice(file.id, notice)
    }
    var kinds = number(0..<6) == 0 ? NoticeStepKind.allCases : notice.state.next
    if !leavesTheHouse { kinds.removeAll(where: \.leavesTheHouse) }
    var step = World.noticeStep(one(of: kinds) ?? .followed)
    if step.kind == .changed { step.day = date() }
    return .stepNotice(file.id, notice.id, step)
  }
}
