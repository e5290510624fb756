extension RequestCase {
  /// When the answer has to be there, with the extension that the person was told of.
  package func deadline(_ settings: Settings) -> Deadline? {
    try? request.rule.rule.deadline(
      from: Due(request.receivedOn), extensions: extended == nil ? 0 : 1, settings: settings)
  }

  /// The last day on which the person can still be told that it takes longer: that of the first term.
  /// `nil` where the law knows no extension.
  package func lastDayToExtend(_ settings: Settings) -> CivilDate? {
    guard request.rule.rule.extensions != nil else { return nil }
    return (try? request.rule.rule.deadline(from: Due(request.receivedOn), settings: settings))?
      .due.date
  }
}

/// A request as who answers it knows it without reading a file: no name, and nothing else of what is
/// in the file (domain.md H13).
package struct RequestRow: Hashable, Sendable, Identifiable {
  package let person: PersonID
  package let reference: Reference
  package let compartment: Compartment
  package let item: RequestCase
  package let due: Due?

  package var id: RequestID { item.id }
}

extension Register {
  /// The requests about which the viewer may decide, open ones first and by their end.
  package func requests(for viewer: Viewer) -> [RequestRow] {
    let rows = files.values.filter { $0.isLive && viewer.mayManageRetention(in: $0.compartment) }
      .flatMap { file in
        file.requests.filter(\.isLive).map {
          RequestRow(
            person: file.id, reference: file.reference, compartment: file.compartment, item: $0,
            due: $0.deadline(settings)?.due)
        }
      }
    return rows.sorted { left, right in
      if left.item.isOpen != right.item.isOpen { return left.item.isOpen }
      let first = left.due?.date.daysSince1970 ?? .max
      let second = right.due?.date.daysSince1970 ?? .max
      return (first, left.id) < (second, right.id)
    }
  }
}
