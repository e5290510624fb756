/// Why a notice does not come, or may not (BIJ-1, BIJ-2, BIJ-3, BIJ-20, BIJ-21). Silence is never shown
/// as "nothing to fear".
package enum SilenceReason: String, CaseIterable, Hashable, Sendable {
  /// An appeal or cassation is pending: no notice before the conviction is irrevocable (BIJ-2).
  case notIrrevocable = "not-irrevocable"
  /// The notice goes to the municipality of the registered address alone (BIJ-20).
  case otherMunicipality = "other-municipality"
  /// Moved here after another municipality had the notice (BIJ-21).
  case movedAfterNotice = "moved-after-notice"
  /// The offence or the sentence is none of the four classes.
  case outOfScope = "out-of-scope"
  /// Judged under juvenile law without an extendable placement (Bjsg 11a lid 5).
  case juvenileLaw = "juvenile-law"
  case notSubscribed = "not-subscribed"
  /// In practice the first leave alone is told; no law says so.
  case laterLeave = "later-leave"
}

/// A return of which a notice is expected, and why none may come.
package struct ExpectedNotice: Hashable, Sendable {
  package var kind: NoticeKind
  /// The day of the return, as far as it is known.
  package var returnsOn: CivilDate?
  /// Of a conviction under appeal: there is no conditional release, and the day is the one that would
  /// hold if there were (H6).
  package var isFictive: Bool
  /// Why none comes; `nil` for one that should still come.
  package var silence: SilenceReason?
  /// Who says so. Never empty: a move or an appeal is recorded by hand with its source (BIJ-21).
  package var source: String
  package var remark: String

  package init(
    kind: NoticeKind, returnsOn: CivilDate? = nil, isFictive: Bool = false,
    silence: SilenceReason? = nil, source: String, remark: String = ""
  ) {
    self.kind = kind
    self.returnsOn = returnsOn
    self.isFictive = isFictive
    self.silence = silence
    self.source = source
    self.remark = remark
  }
}

extension PersonFile {
  /// The notices that were not undone, the newest first.
  package var liveNotices: [Notice] { notices.filter(\.isLive).reversed() }

  /// The notice that is worked on: the newest one that is open, else the newest.
  package var currentNotice: Notice? {
    let live = liveNotices
    return live.first { $0.state.isOpen } ?? live.first
  }

  /// What is expected and did not come: the last word on each kind of return, until a notice of that
  /// kind is there that is for here.
  package var silentExpectations: [Entry<ExpectedNotice>] {
    let came = Set(liveNotices.filter { !$0.state.isAside }.map(\.content.kind))
    var seen: Set<NoticeKind> = []
    return expectedNotices.live.reversed().filter {
      seen.insert($0.value.kind).inserted && !came.contains($0.value.kind)
    }
  }
}

extension ExpectedNotice {
  /// Why none comes, where the organisation said that it is not subscribed and nothing else is known.
  package func silence(_ settings: Settings, on day: CivilDate) -> SilenceReason? {
    silence
      ?? (Subscription(settings.value(of: .bijSubscribed, on: day)) == .no ? .notSubscribed : nil)
  }
}

/// Whether the municipality is subscribed to the notices: what the organisation chose (BIJ-4).
package enum Subscription: Int, CaseIterable, Hashable, Sendable {
  case unknown, yes, no

  /// From the value of the setting; anything else is unknown.
  package init(_ value: Int) { self = Subscription(rawValue: value) ?? .unknown }
}
