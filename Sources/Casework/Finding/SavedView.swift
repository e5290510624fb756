/// A way of looking at a list that is kept under a name: what is searched, whose cases, in what order.
package struct SavedView: Hashable, Sendable {
  /// "Maandag/Geen onderdak": what stands before a slash is the folder.
  package var name: String
  /// The letter that opens it from the menu.
  package var key: Character?
  package var list: FindList
  package var filter: String
  package var scope: Scope
  /// The column that it is sorted by, with a minus before it when turned round; empty for the usual.
  package var order: String

  package init(
    name: String, key: Character?, list: FindList, filter: String, scope: Scope, order: String = ""
  ) {
    (self.name, self.key, self.list) = (name, key, list)
    (self.filter, self.scope, self.order) = (filter, scope, order)
  }

  /// The folders in which it lies, and its own name last.
  package var path: [String] {
    let parts = name.split(separator: "/").map { part in
      String(part.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
    return parts.filter { !$0.isEmpty }
  }
}

/// The views that everybody has from the start: what a caseworker wants to know on a Monday.
package enum StandardView: String, CaseIterable, Hashable, Sendable {
  case late, thisWeek, news, housing, identity, unowned, measures

  package var list: FindList {
    switch self {
    case .late, .thisWeek, .news: .triage
    case .housing, .identity, .unowned: .returns
    case .measures: .measures
    }
  }

  package var key: Character {
    switch self {
    case .late: "l"
    case .thisWeek: "d"
    case .news: "n"
    case .housing: "o"
    case .identity: "i"
    case .unowned: "z"
    case .measures: "m"
    }
  }

  /// What is searched, in the names that every language understands.
  package var filter: String {
    switch self {
    case .late: "due<0d"
    case .thisWeek: "tier:T0,T1"
    case .news: "new"
    case .housing: "due<14d housing:open"
    case .identity: "due<42d identity:open"
    case .unowned: "owner:none"
    case .measures: "due<30d"
    }
  }

  package var scope: Scope { self == .unowned ? .unowned : .mine }
}
