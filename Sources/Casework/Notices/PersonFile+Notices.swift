/// What notices bring to a file.
extension PersonFile {
  mutating func evolve(notice event: Event) {
    switch event.fact {
    case .noticeReceived(let notice): notices.append(Notice(Entry(event, notice)))
    case .noticeStepped(let id, let step):
      guard let index = notices.lastIndex(where: { $0.id == id }) else { return }
      notices[index].steps.record(Entry(event, step))
    case .noticeExpected(let expected): expectedNotices.record(Entry(event, expected))
    default: break
    }
  }

  func noticeBuiltUpon(
    _ id: RecordID, within own: Set<RecordID>
  ) -> (author: UserName, at: Moment)? {
    for notice in notices {
      if let later = notice.builtUpon(id, within: own) { return later }
    }
    return expectedNotices.builtUpon(id, within: own).map { ($0.author, $0.at) }
  }

  /// Whether a signal can be about it: a notice, what the prosecution asked in one, or what was
  /// expected.
  func hasNoticeMatter(_ id: RecordID) -> Bool {
    notices.contains { notice in
      notice.isLive && (notice.id == id || notice.steps.entry(id)?.isLive ?? false)
    } || expectedNotices.entry(id)?.isLive ?? false
  }

  /// The day of supply of the newest notice: one that stands, else one that was set aside.
  var daySupplied: CivilDate? {
    let live = notices.filter(\.isLive)
    let standing = live.filter { !$0.state.isAside }
    return (standing.isEmpty ? live : standing).map(\.content.suppliedOn).max()
  }
}
