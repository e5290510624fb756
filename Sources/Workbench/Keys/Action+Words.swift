package import Wording

/// How actions are called and explained. The footer, the help, the palette and the README are all
/// made from this.
extension Action {
  /// A few words, as the help and the palette list it.
  package var title: Phrase {
    switch self {
    case .showReturns: .titleShowReturns
    case .showCaseload: .titleShowCaseload
    case .showNotes: .titleShowNotes
    case .nextScreen: .titleNextScreen
    case .previousScreen: .titlePreviousScreen
    case .down: .titleDown
    case .up: .titleUp
    case .halfPageDown: .titleHalfPageDown
    case .halfPageUp: .titleHalfPageUp
    case .pageDown: .titlePageDown
    case .pageUp: .titlePageUp
    case .top: .titleTop
    case .bottom: .titleBottom
    case .open: .titleOpen
    case .back: .titleBack
    case .nextTab: .titleNextTab
    case .previousTab: .titlePreviousTab
    case .filter: .titleFilter
    case .sort: .titleSort
    case .scope: .titleScope
    case .since: .titleSince
    case .mark: .titleMark
    case .markAll: .titleMarkAll
    case .invertMarks: .titleInvertMarks
    case .newPerson: .titleNewPerson
    case .announceReturn: .titleAnnounceReturn
    case .addNote: .titleAddNote
    case .amendNote: .titleAmendNote
    case .retractNote: .titleRetractNote
    case .changeCondition: .titleChangeCondition
    case .changeDate: .titleChangeDate
    case .changeStatus: .titleChangeStatus
    case .answerOffer: .titleAnswerOffer
    case .assign: .titleAssign
    case .planContact: .titlePlanContact
    case .done: .titleDone
    case .setTask: .titleSetTask
    case .undo: .titleUndo
    case .redo: .titleRedo
    case .help: .titleHelp
    case .palette: .titlePalette
    case .theme: .titleTheme
    case .lock: .titleLock
    case .revealNumber: .titleRevealNumber
    case .copyReference: .titleCopyReference
    case .showReview: .titleShowReview
    case .viewsOfPerson: .titleViewsOfPerson
    case .markReviewed: .titleMarkReviewed
    case .rectifyNote: .titleRectifyNote
    case .redraw: .titleRedraw
    case .suspend: .titleSuspend
    case .close: .titleClose
    case .quit: .titleQuit
    }
  }

  /// One sentence: what it does.
  package var help: Phrase {
    switch self {
    case .showReturns: .helpShowReturns
    case .showCaseload: .helpShowCaseload
    case .showNotes: .helpShowNotes
    case .nextScreen: .helpNextScreen
    case .previousScreen: .helpPreviousScreen
    case .down: .helpDown
    case .up: .helpUp
    case .halfPageDown: .helpHalfPageDown
    case .halfPageUp: .helpHalfPageUp
    case .pageDown: .helpPageDown
    case .pageUp: .helpPageUp
    case .top: .helpTop
    case .bottom: .helpBottom
    case .open: .helpOpen
    case .back: .helpBack
    case .nextTab: .helpNextTab
    case .previousTab: .helpPreviousTab
    case .filter: .helpFilter
    case .sort: .helpSort
    case .scope: .helpScope
    case .since: .helpSince
    case .mark: .helpMark
    case .markAll: .helpMarkAll
    case .invertMarks: .helpInvertMarks
    case .newPerson: .helpNewPerson
    case .announceReturn: .helpAnnounceReturn
    case .addNote: .helpAddNote
    case .amendNote: .helpAmendNote
    case .retractNote: .helpRetractNote
    case .changeCondition: .helpChangeCondition
    case .changeDate: .helpChangeDate
    case .changeStatus: .helpChangeStatus
    case .answerOffer: .helpAnswerOffer
    case .assign: .helpAssign
    case .planContact: .helpPlanContact
    case .done: .helpDone
    case .setTask: .helpSetTask
    case .undo: .helpUndo
    case .redo: .helpRedo
    case .help: .helpHelp
    case .palette: .helpPalette
    case .theme: .helpTheme
    case .lock: .helpLock
    case .revealNumber: .helpRevealNumber
    case .copyReference: .helpCopyReference
    case .showReview: .helpShowReview
    case .viewsOfPerson: .helpViewsOfPerson
    case .markReviewed: .helpMarkReviewed
    case .rectifyNote: .helpRectifyNote
    case .redraw: .helpRedraw
    case .suspend: .helpSuspend
    case .close: .helpClose
    case .quit: .helpQuit
    }
  }

  /// One word or two, for the footer.
  package var footer: Phrase {
    switch self {
    case .showReturns: .footerShowReturns
    case .showCaseload: .footerShowCaseload
    case .showNotes: .footerShowNotes
    case .nextScreen: .footerNextScreen
    case .previousScreen: .footerPreviousScreen
    case .down: .footerDown
    case .up: .footerUp
    case .halfPageDown: .footerHalfPageDown
    case .halfPageUp: .footerHalfPageUp
    case .pageDown: .footerPageDown
    case .pageUp: .footerPageUp
    case .top: .footerTop
    case .bottom: .footerBottom
    case .open: .footerOpen
    case .back: .footerBack
    case .nextTab: .footerNextTab
    case .previousTab: .footerPreviousTab
    case .filter: .footerFilter
    case .sort: .footerSort
    case .scope: .footerScope
    case .since: .footerSince
    case .mark: .footerMark
    case .markAll: .footerMarkAll
    case .invertMarks: .footerInvertMarks
    case .newPerson: .footerNewPerson
    case .announceReturn: .footerAnnounceReturn
    case .addNote: .footerAddNote
    case .amendNote: .footerAmendNote
    case .retractNote: .footerRetractNote
    case .changeCondition: .footerChangeCondition
    case .changeDate: .footerChangeDate
    case .changeStatus: .footerChangeStatus
    case .answerOffer: .footerAnswerOffer
    case .assign: .footerAssign
    case .planContact: .footerPlanContact
    case .done: .footerDone
    case .setTask: .footerSetTask
    case .undo: .footerUndo
    case .redo: .footerRedo
    case .help: .footerHelp
    case .palette: .footerPalette
    case .theme: .footerTheme
    case .lock: .footerLock
    case .revealNumber: .footerRevealNumber
    case .copyReference: .footerCopyReference
    case .showReview: .footerShowReview
    case .viewsOfPerson: .footerViewsOfPerson
    case .markReviewed: .footerMarkReviewed
    case .rectifyNote: .footerRectifyNote
    case .redraw: .footerRedraw
    case .suspend: .footerSuspend
    case .close: .footerClose
    case .quit: .footerQuit
    }
  }

}
