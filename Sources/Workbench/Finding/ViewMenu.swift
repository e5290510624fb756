import Canvas
import Casework
import Wording

/// The saved views, by folder, each with how many rows it shows; and the one that is being saved.
struct ViewMenu: Hashable, Sendable {
  struct Item: Hashable, Sendable {
    let view: SavedView
    /// It belongs to the program and cannot be removed.
    let isStandard: Bool
    let count: Int
  }

  /// A line of the menu.
  enum Line: Hashable, Sendable {
    /// A folder, with how many views lie in it.
    case folder(String, Int)
    /// An index in the items.
    case item(Int)
  }

  /// A view that gets its name and its letter.
  struct Draft: Hashable, Sendable {
    var name = LineEditor()
    var key = LineEditor()
    var isOnKey = false
    let view: SavedView
  }

  var items: [Item]
  /// The folders that are shut.
  var shut: Set<String> = []
  var focus = 0
  var draft: Draft?
  var problem: Phrase?

  enum Answer: Hashable, Sendable {
    case stay, leave
    case open(SavedView)
    case save(SavedView)
    case remove(SavedView)
    case draft
  }

  private func folder(of view: SavedView) -> String {
    view.path.dropLast().joined(separator: "/")
  }

  /// The views without a folder first, then folder by folder in the order in which they come up.
  var lines: [Line] {
    var folders: [String] = []
    for item in items where !folders.contains(folder(of: item.view)) {
      folders.append(folder(of: item.view))
    }
    var lines: [Line] = []
    for name in folders.filter(\.isEmpty) + folders.filter({ !$0.isEmpty }) {
      let inside = items.indices.filter { folder(of: items[$0].view) == name }
      if !name.isEmpty { lines.append(.folder(name, inside.count)) }
      if !shut.contains(name) { lines += inside.map(Line.item) }
    }
    return lines
  }

  mutating func handle(_ key: Key) -> Answer {
    if draft != nil { return handleDraft(key) }
    let lines = lines
    problem = nil
    switch key {
    case .escape, .control("c"), .character("q"): return .leave
    case .down, .tab, .character("j"): focus = min(focus + 1, max(0, lines.count - 1))
    case .up, .backTab, .character("k"): focus = max(focus - 1, 0)
    case .home: focus = 0
    case .end: focus = max(0, lines.count - 1)
    case .character("+"): return .draft
    case .left: if let name = focusedFolder(lines) { shut.insert(name) }
    case .right: if let name = focusedFolder(lines) { shut.remove(name) }
    case .enter:
      guard lines.indices.contains(focus) else { return .leave }
      switch lines[focus] {
      case .folder(let name, _): if shut.remove(name) == nil { shut.insert(name) }
      case .item(let index): return .open(items[index].view)
      }
    case .character("-"), .delete:
      guard lines.indices.contains(focus), case .item(let index) = lines[focus] else {
        return .stay
      }
      if items[index].isStandard {
        problem = .standardViewStays
      } else {
        return .remove(items[index].view)
      }
    case .character(let letter):
      if let item = items.first(where: { $0.view.key == letter }) { return .open(item.view) }
    default: break
    }
    return .stay
  }

  private func focusedFolder(_ lines: [Line]) -> String? {
    guard lines.indices.contains(focus), case .folder(let name, _) = lines[focus] else {
      return nil
    }
    return name
  }

  private mutating func handleDraft(_ key: Key) -> Answer {
    guard var draft else { return .stay }
    switch key {
    case .escape, .control("c"):
      self.draft = nil
      problem = nil
      return items.isEmpty ? .leave : .stay
    case .tab, .backTab, .down, .up: draft.isOnKey.toggle()
    case .enter, .control("d"):
      var view = draft.view
      view.name = draft.name.text
      view.key = draft.key.text.first
      if view.path.isEmpty {
        problem = .viewNeedsName
        draft.isOnKey = false
      } else if let letter = view.key, isTaken(letter, by: view.name) {
        problem = .viewKeyTaken
        draft.isOnKey = true
      } else {
        view.name = view.path.joined(separator: "/")
        return .save(view)
      }
    default:
      problem = nil
      if draft.isOnKey {
        // One letter: a new one takes its place.
        if case .character = key { draft.key = LineEditor() }
        _ = draft.key.handle(key)
      } else {
        _ = draft.name.handle(key)
      }
    }
    self.draft = draft
    return .stay
  }

  /// Whether a letter moves the cursor or opens something else. A view of the same name is replaced.
  private func isTaken(_ letter: Character, by name: String) -> Bool {
    "jkq+-".contains(letter) || letter.isWhitespace
      || items.contains { $0.view.key == letter && ($0.isStandard || $0.view.name != name) }
  }

  mutating func paste(_ text: String) {
    guard draft?.isOnKey == false else { return }
    draft?.name.paste(text)
  }
}
