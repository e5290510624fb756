import Canvas
import Casework
import Wording

extension Workbench {
  /// What is shown the first time: reading, deciding, finding one's way. The keys in it are those of
  /// this keymap.
  var introduction: Guide {
    Guide([
      Guide.Page(
        title: .introReadTitle,
        parts: [
          Guide.Part(head: nil, text: .introQuestion),
          Guide.Part(head: .introRowHead, text: .introRow),
          Guide.Part(head: .introWhyHead, text: .introWhy(open: enteringKey)),
        ]),
      Guide.Page(
        title: .introDecideTitle,
        parts: [
          Guide.Part(head: nil, text: .introDecide(done: keyLeading(to: .done))),
          Guide.Part(
            head: .introUndoHead,
            text: .introUndo(undo: keyLeading(to: .undo), redo: keyLeading(to: .redo))),
          Guide.Part(head: .introSafeHead, text: .introSafe),
        ]),
      Guide.Page(
        title: .introWayTitle,
        parts: [
          Guide.Part(
            head: nil,
            text: .introHelp(help: keyShown(for: .help), palette: keyShown(for: .palette))),
          Guide.Part(head: .introFindHead, text: .introFind(filter: keyLeading(to: .filter))),
          Guide.Part(head: .introPrivacyHead, text: .introPrivacy),
          Guide.Part(head: nil, text: .introAgain, meaning: .muted),
        ]),
    ])
  }

  /// The key that opens what can be done with a row: the dossier, or the menu.
  var enteringKey: String {
    keymap.chords(for: .open, in: [.list]).isEmpty
      ? keyShown(for: .menu) : keyShown(for: .open)
  }
}
