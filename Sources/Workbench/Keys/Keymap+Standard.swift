import Canvas

extension Keymap {
  /// The keys that Keerpunt comes with. Every letter has one sense in the whole program, and no key
  /// destroys anything.
  package static let standard = Keymap(bindings: [
    .list: bound(shared.merging(inList) { shared, _ in shared }),
    .dossier: bound(shared.merging(inDossier) { shared, _ in shared }),
  ])

  /// The same in a list and in a dossier: a verb does not change its key by where the person stands.
  private static let shared: [Action: [String]] = [
    .showTriage: ["1"],
    .showReturns: ["2"],
    .showCaseload: ["3"],
    .showNotes: ["4"],
    .showMeasures: ["5"],
    .showMeetings: ["6"],
    .showOverview: ["7"],
    .showReview: ["8"],
    .down: ["j", "down", "ctrl-n"],
    .up: ["k", "up", "ctrl-p"],
    .halfPageDown: ["ctrl-d"],
    .halfPageUp: ["ctrl-u"],
    .pageDown: ["pagedown", "ctrl-f"],
    .pageUp: ["pageup", "ctrl-b"],
    .top: ["g g", "home"],
    .bottom: ["G", "end"],
    .back: ["esc", "ctrl-c"],
    .newPerson: ["a p"],
    .announceReturn: ["a r"],
    .addNote: ["a n"],
    .amendNote: ["e"],
    .withdraw: ["i"],
    .rectifyNote: ["E"],
    .changeCondition: ["c"],
    .changeDate: ["d"],
    .changeStatus: ["s"],
    .answerOffer: ["a b"],
    .assign: ["h"],
    .planContact: ["a c"],
    .done: ["x"],
    .setTask: ["a t"],
    .share: ["D"],
    .referToHouse: ["a h"],
    .stepHouse: ["a j"],
    .agree: ["a f"],
    .planMeeting: ["a M"],
    .tableCase: ["a T"],
    .snooze: ["z"],
    .decideNot: ["n"],
    .refer: ["f"],
    .acknowledge: ["l"],
    .drawZone: ["a d"],
    .recordVictimInterest: ["a e"],
    .tellNearness: ["a E"],
    .extendMeasure: ["p"],
    .newMeasure: ["a m"],
    .stepMeasure: ["a g"],
    .stepSupervision: ["a s"],
    .callUp: ["C"],
    .warn: ["W"],
    .report: ["P"],
    .requestAdvice: ["a a"],
    .answerAdvice: ["a w"],
    .setTheme: ["a x"],
    .stepTheme: ["a X"],
    .stepCode: ["a q"],
    .judgeRisk: ["a R"],
    .recordConviction: ["a C"],
    .recordSpell: ["a D"],
    .checkReturn: ["a k"],
    .recordSentence: ["a v"],
    .recordLeave: ["a l"],
    .newNotice: ["a i"],
    .stepNotice: ["a u"],
    .expectNotice: ["a U"],
    .callCard: ["K b"],
    .pressCard: ["K p"],
    .openCase: ["a o"],
    .closeCase: ["a z"],
    .receiveRequest: ["a I"],
    .stepRequest: ["a J"],
    .undo: ["u"],
    .redo: ["U"],
    .history: ["H"],
    .asKnown: ["g h"],
    .help: ["?", "f1"],
    .palette: [":"],
    .theme: ["t t"],
    .toggleMouse: ["t m"],
    .lock: ["L"],
    .copyReference: ["y r"],
    .copyLine: ["y l"],
    .drafts: ["g d"],
    .redraw: ["ctrl-l"],
    .suspend: ["ctrl-z"],
    .close: ["q"],
    .quit: ["Q"],
  ]

  private static let inList: [Action: [String]] = [
    .nextScreen: ["]", "tab"],
    .previousScreen: ["[", "shift-tab"],
    .open: ["enter"],
    .filter: ["/"],
    .chooseView: ["\\"],
    .sort: ["o"],
    .scope: ["m"],
    .since: ["w"],
    .mark: ["space"],
    .markAll: ["*"],
    .invertMarks: ["~"],
    .markRange: ["v"],
    .viewsOfPerson: ["V"],
    .markReviewed: ["r"],
  ]

  private static let inDossier: [Action: [String]] = [
    .nextTab: ["tab", "]", "right"],
    .previousTab: ["shift-tab", "[", "left"],
    .zoomIn: ["+"],
    .zoomOut: ["-"],
    .timeEarlier: ["<"],
    .timeLater: [">"],
    .revealNumber: ["b"],
  ]

  /// Reads chords such as `g g` and `ctrl-d`; a name that no key has binds nothing, which the tests
  /// refuse.
  private static func bound(_ keys: [Action: [String]]) -> [Chord: Action] {
    var bindings: [Chord: Action] = [:]
    for (action, chords) in keys {
      for text in chords {
        let names = text.split(separator: " ").map(String.init)
        let chord = names.compactMap(Key.init(name:))
        if chord.count == names.count, !chord.isEmpty { bindings[chord] = action }
      }
    }
    return bindings
  }
}
