import Wording

/// The words that mean the same wherever the dialogue is. Both languages are understood.
enum PlainWord: CaseIterable, Hashable, Sendable {
  case more, list, read, again, back, cancel, save, edit, drop, quit

  init?(_ text: String) {
    let text = text.lowercased()
    let found = PlainWord.allCases.first { word in
      Language.allCases.contains { word.name($0) == text }
    }
    guard let found else { return nil }
    self = found
  }

  func name(_ language: Language) -> String { phrase[language] }

  private var phrase: Phrase {
    switch self {
    case .more: PlainTexts.wordMore
    case .list: PlainTexts.wordList
    case .read: PlainTexts.wordRead
    case .again: PlainTexts.wordAgain
    case .back: PlainTexts.wordBack
    case .cancel: PlainTexts.wordCancel
    case .save: PlainTexts.wordSave
    case .edit: PlainTexts.wordEdit
    case .drop: PlainTexts.wordDrop
    case .quit: PlainTexts.wordQuit
    }
  }
}
