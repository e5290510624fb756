/// Signals about notices to the mayor: S01, S02, S03, S05 and S36. All of them come from the file in the
/// BIJ compartment alone. A notice that left the working file raises nothing any more (Bjsg 11a lid 4).
extension FileSignals {
  private var workedNotices: [Notice] {
    file.notices.isEmpty
      ? [] : file.notices.filter { $0.isLive && $0.state.isOpen && !$0.leftWork(on: sight.today) }
  }

  /// S01: nobody told the sender yet that it arrived.
  var unacknowledgedNotices: [TriageFinding] {
    workedNotices.compactMap { notice in
      guard notice.state == .received else { return nil }
      let deadline = sight.deadline(.bij3, from: Due(notice.content.receivedOn))
      return finding(
        .noticeUnacknowledged, about: notice.id,
        .noticeUnacknowledged(notice.content.kind, received: notice.content.receivedOn),
        rule: .bij3, deadline: deadline, due: deadline?.due, asked: .acknowledgeNotice(notice.id),
        tier: .thisWeek, missing: missingDay(of: notice), raised: raised(notice))
    }
  }

  /// S02: fewer days of lead than the organisation wants, for as long as nothing was decided.
  var lateNotices: [TriageFinding] {
    workedNotices.compactMap { notice in
      guard !notice.state.isDecided, let returnsOn = notice.returnsOn, let lead = notice.leadDays,
        lead < sight.limits.noticeLead
      else { return nil }
      let left = sight.days(until: returnsOn)
      return finding(
        .noticeLate, about: notice.id,
        .noticeLate(notice.content.kind, lead: lead, returning: returnsOn), rule: .bij8b,
        due: Due(returnsOn), holder: .us, asked: .adaptPlan(notice.id),
        tier: left <= TriageLimits.noticeUrgent ? .now : .thisWeek, raised: raised(notice))
    }
  }

  /// S03: acknowledged, not assessed, and the return is near. After the sender moved the return it is
  /// assessed anew.
  var missingAssessments: [TriageFinding] {
    workedNotices.compactMap { notice in
      guard notice.state == .acknowledged || notice.state == .assessing,
        notice.assessment == nil, let returnsOn = notice.returnsOn,
        sight.days(until: returnsOn) <= sight.limits.noticeAssessmentSight
      else { return nil }
      let deadline = sight.deadline(.bij9, from: Due(returnsOn))
      return finding(
        .assessmentMissing, about: notice.id,
        .assessmentMissing(notice.content.kind, returning: returnsOn), rule: .bij9,
        deadline: deadline, due: deadline?.due, asked: .assessNotice(notice.id), tier: .thisWeek,
        raised: notice.acknowledged?.at ?? raised(notice))
    }
  }

  /// S05: the prosecution asked for the mayor's view: by the day it asked, else six weeks before the
  /// conditional release.
  var openViews: [TriageFinding] {
    workedNotices.compactMap { notice in
      guard let request = notice.openViewRequest else { return nil }
      let counted =
        request.value.day == nil
        ? notice.returnsOn.flatMap { sight.deadline(.bij12, from: Due($0)) } : nil
      let due = request.value.day.map { Due($0) } ?? counted?.due
      return finding(
        .mayorViewAsked, about: request.id,
        .mayorViewAsked(by: request.value.by, returning: notice.returnsOn), rule: .bij12,
        deadline: counted, due: due, asked: .giveView(notice.id), tier: .thisWeek,
        missing: request.value.day == nil ? [.requestedDay] : [], raised: request.at)
    }
  }

  /// S36: a return of which no notice came, and why none may come. Silence never says that there is
  /// nothing to fear. Without a record of it, a sentence under appeal says as much.
  var silences: [TriageFinding] {
    let expected = file.expectedNotices.entries.isEmpty ? [] : file.silentExpectations
    let findings = expected.map { entry in
      finding(
        .noticeNotComing, about: entry.id,
        .noticeSilent(
          entry.value.kind, entry.value.silence(sight.settings, on: sight.today),
          returning: entry.value.returnsOn, isFictive: entry.value.isFictive),
        due: entry.value.returnsOn.map { Due($0) }, asked: .weighSilence(entry.id), tier: .prepare,
        missing: entry.value.returnsOn == nil ? [.returnDate] : [], raised: entry.at)
    }
    guard findings.isEmpty, file.compartment == .bij, file.notices.allSatisfy({ !$0.isLive }),
      file.expectedNotices.isEmpty, let sentence = file.sentences.current,
      sentence.value.isIrrevocable == .no
    else { return findings }
    return [
      finding(
        .noticeNotComing, about: sentence.id,
        .noticeSilent(nil, .notIrrevocable, returning: nil, isFictive: false), due: nil,
        asked: .weighSilence(sentence.id), tier: .prepare, missing: [.returnDate],
        raised: sentence.at)
    ]
  }

  private func missingDay(of notice: Notice) -> [MissingInput] {
    notice.returnsOn == nil ? [.returnDate] : []
  }

  /// When the notice as it stands came in.
  private func raised(_ notice: Notice) -> Moment {
    notice.steps.live.last { $0.value.kind == .changed }?.at ?? notice.received.at
  }
}
