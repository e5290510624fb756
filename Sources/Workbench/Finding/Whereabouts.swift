package import Casework

/// Where the viewer was, to go on there after a restart, and the views that they saved. It may hold
/// names: who gets it keeps it closed.
package struct Whereabouts: Hashable, Sendable {
  /// How a list was left.
  package struct Place: Hashable, Sendable {
    package var filter = ""
    package var order = ""
    /// The row under the cursor, its place among the rows, and its line on screen.
    package var row: RecordID?
    package var index = 0
    package var line = 0
    package var marks: Set<RecordID> = []
  }

  package var screen: ScreenKind?
  package var scope: Scope?
  package var places: [ScreenKind: Place] = [:]
  package var views: [SavedView] = []
  /// To whom the words of each search in it lead, where they are few enough to be meant: when one of
  /// them is erased the words go too.
  package var subjects: [String: Set<PersonID>] = [:]

  package init() {}
}

extension Whereabouts {
  /// Without the searches and views that lead to somebody who is not known here: erased since, or none
  /// of this viewer's business any more.
  ///
  /// - Parameter isKnown: whether the viewer knows of a person.
  package func forgetting(unless isKnown: (PersonID) -> Bool) -> Whereabouts {
    let gone = subjects.filter { !$0.value.allSatisfy(isKnown) }
    guard !gone.isEmpty else { return self }
    var kept = self
    kept.views.removeAll { gone[$0.filter] != nil }
    for (kind, place) in places where gone[place.filter] != nil { kept.places[kind]?.filter = "" }
    kept.subjects = subjects.filter { gone[$0.key] == nil }
    return kept
  }
}

extension Whereabouts {
  /// What the first word says: another form would have another number.
  private static let mark = "keerpunt-place-2"
  private static let end = "end"

  /// Everything as bytes, to be kept.
  package var bytes: [UInt8] {
    var words = [Whereabouts.mark, screen?.name ?? "", scope?.rawValue ?? ""]
    for kind in ScreenKind.allCases {
      guard let place = places[kind] else { continue }
      words += [kind.name, place.filter, place.order, place.row?.text ?? ""]
      words += ["\(place.index)", "\(place.line)"]
      words.append(place.marks.map(\.text).sorted().joined(separator: " "))
    }
    words.append("")
    for (search, people) in subjects.sorted(by: { $0.key < $1.key }) {
      words += [search, people.map(\.text).sorted().joined(separator: " ")]
    }
    words.append("")
    for view in views {
      words += [view.name, view.key.map(String.init) ?? "", view.list.rawValue, view.filter]
      words += [view.scope.rawValue, view.order]
    }
    return KeptWork(words: words + [Whereabouts.end]).bytes
  }

  /// `nil` when it is not whole.
  package init?(bytes: [UInt8]) {
    self.init()
    var words = KeptWork(bytes: bytes).words[...]
    guard words.popFirst() == Whereabouts.mark, words.popLast() == Whereabouts.end,
      let screenName = words.popFirst(), let scopeName = words.popFirst()
    else { return nil }
    screen = ScreenKind.allCases.first { $0.name == screenName }
    scope = Scope(rawValue: scopeName)
    while let name = words.popFirst(), !name.isEmpty {
      guard words.count >= 6, let kind = ScreenKind.allCases.first(where: { $0.name == name }),
        let index = Int(words[words.startIndex + 3]), let line = Int(words[words.startIndex + 4])
      else { return nil }
      let part = Array(words.prefix(6))
      words = words.dropFirst(6)
      let marks = part[5].split(separator: " ").compactMap { RecordID(text: String($0)) }
      places[kind] = Place(
        filter: part[0], order: part[1], row: RecordID(text: part[2]), index: index, line: line,
        marks: Set(marks))
    }
    while let search = words.popFirst(), !search.isEmpty {
      guard let people = words.popFirst() else { return nil }
      subjects[search] = Set(
        people.split(separator: " ").compactMap { PersonID(text: String($0)) })
    }
    while !words.isEmpty {
      let part = Array(words.prefix(6))
      words = words.dropFirst(6)
      guard part.count == 6, let list = FindList(rawValue: part[2]),
        let scope = Scope(rawValue: part[4])
      else { return nil }
      views.append(
        SavedView(
          name: part[0], key: part[1].first, list: list, filter: part[3], scope: scope,
          order: part[5]))
    }
  }
}
