@testable import Casework

extension Whim {
  /// Somebody looks at something, breaks glass for it when that is what it takes, or reviews who
  /// looked.
  mutating func access(in register: Register, by viewer: Viewer, at now: Moment) -> Command {
    let origin = AccessOrigin(session: RecordID(high: 1, low: 1), device: "werkplek-12")
    let files = register.files(for: viewer).sorted { $0.id < $1.id }
    guard let file = one(of: files) else {
      return .reviewAccess([RecordID(high: 1, low: UInt64(number(0..<9)))], remark: text())
    }
    let object = AccessObject(people: [file.id], position: register.count)
    func record(_ reason: AccessReason) -> Command {
      .recordAccess(
        AccessRecord(
          .opened, object, AccessResult(.shown, count: 1), from: origin, because: reason,
          circumstances: AccessCircumstances(of: viewer, to: file, at: now, in: register)))
    }
    switch register.access(to: file.id, for: viewer, on: now.date) {
    case .opens(let reason): return record(reason)
    case .asksReason: return record(AccessReason(.incident, words: text()))
    case .asksGlass:
      return .breakGlass(
        file.id, GlassBreaking(.deadline, words: "termijn loopt vandaag af"), from: origin)
    case .closed:
      return .recordAccess(
        AccessRecord(.denied, object, AccessResult(.refused, count: 0), from: origin))
    }
  }
}
