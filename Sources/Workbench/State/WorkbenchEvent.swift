package import Canvas
package import Casework
package import Wording

/// Something that happened to the workbench.
package enum WorkbenchEvent: Sendable {
  /// A key, a paste, a resize.
  case input(InputEvent)
  /// The clock moved on; sent once a minute and before every input.
  case clock(Moment)
  /// These events, asked for by `.append`, are durable.
  case saved([Event])
  /// The events of the last `.append` are not on disk, and why. Nothing that was typed is lost.
  case notSaved(Phrase)
  /// The events of the last `.append` are not on disk, because somebody wrote about the same people
  /// first: everything that others wrote and the workbench was not told yet, in the order of the log.
  /// Others may have written about these people in ways that do not matter; the workbench then asks
  /// again by itself.
  case stale([Event])
  /// Events that somebody else wrote, which are durable.
  case arrived([Event])
  /// Others destroyed everything about these people: nothing of them stays in memory.
  case forgotten(Set<PersonID>)
  /// These records of access, asked for by `.recordView` or `viewsToRecord()`, are durable.
  case viewRecorded([Event])
  /// Those records are not on disk, and why: what they tell of is not shown.
  case viewNotRecorded(Phrase)
  /// The answer to `textsToOpen()`: what was typed in the notes on these people, as events, and how
  /// many texts could not be opened.
  case textsOpened(Set<PersonID>, [Event], failed: Int)
  /// The answer to `.recall`: everything that was ever recorded about somebody and the identities that
  /// are linked to them, with what is about nobody, in the order of the log.
  case recalled(PersonID, CivilDate, [Event])
  /// That could not be read, and why.
  case notRecalled(Phrase)
  /// The session has to be locked now: the computer goes to sleep, or the terminal is gone. Answered
  /// by `.lock`, unless it is locked already or the log cannot be.
  case lockNow
  /// The answer to `.unlock`: everything anew, and the kept work of `.lock`, opened; `nil` when it
  /// could not be.
  case unlocked(Setup, KeptWork?)
  /// The answer to `.unlock`: it stays locked, and why.
  case notUnlocked(Phrase)
  /// The answer to `.useTheme`: what is in use now.
  case themeInUse(String)
  /// The themes that there are now, since a file of the user came, went or changed, and what is wrong
  /// with the first that could not be taken.
  case themesChanged([String], Phrase?)
  /// A line that was typed in the dialogue of lines.
  case line(String)
  /// These events of drafts, asked for by `.keepDrafts`, are durable.
  case draftsKept([Event])
  /// Those are not on disk, and why. What was typed is still in the form.
  case draftsNotKept(Phrase)
  /// The answer to `.edit`: the text as it is now.
  case edited(String)
  /// The answer to `.edit`: the text is as it was, and why.
  case notEdited(Phrase)
}

/// Something that the workbench asks the outside to do. The workbench itself reads no clock, writes
/// no disk and draws on no terminal.
package enum Effect: Hashable, Sendable {
  /// Write these events as one batch, all or none, and answer with `.saved`, `.notSaved` or `.stale`
  /// before the next frame is drawn. Under the lock of the log, before the first byte is written:
  /// when others wrote anything about one of the guarded people that the workbench was not told yet,
  /// nothing is written and the answer is `.stale`.
  case append([Event], guarding: Set<PersonID>)
  /// Write these records of access as one batch, and answer with `.viewRecorded` or
  /// `.viewNotRecorded` before the next frame is drawn.
  case recordView([Event])
  /// Drop the keys and every text, and clear the screen. The kept work is what was typed and not
  /// saved, with the place where the viewer was: its bytes are sealed under the key of the user, held
  /// in memory as opaque bytes alone, and given back with `.unlocked`. They are never written to disk.
  /// The workbench has dropped everything itself.
  case lock(KeptWork)
  /// Try to open the keys with this, and answer with `.unlocked` or `.notUnlocked`. Nothing keeps it.
  case unlock(Passphrase)
  /// Read again everything about these people, and answer with `.recalled` about the first, or with
  /// `.notRecalled`: the workbench holds what is known now, and not every event. The texts are asked of
  /// the first person alone.
  case recall([PersonID], CivilDate)
  /// Put this text on the clipboard of the terminal and empty that after half a minute. What leaves
  /// is on record already.
  case copy(String)
  /// Write these events of the viewer's own drafts and answer with `.draftsKept` or `.draftsNotKept`.
  case keepDrafts([Event])
  /// Open this text in the user's own editor and answer with `.edited` or `.notEdited`.
  case edit(String)
  /// Remember that the viewer looked at everything up to this moment; "since" counts from it at the
  /// next start.
  case rememberLook(Moment)
  /// Keep where the viewer is and the views they saved, for the next start. It may hold names.
  case keepPlace(Whereabouts)
  /// Use this theme and remember it as the viewer's own.
  case useTheme(String)
  /// Show this theme for now and remember nothing: the viewer looks around in the menu.
  case tryTheme(String)
  /// Stop like any program on ctrl-z.
  case suspend
  /// Draw everything anew, because something else wrote on the screen.
  case redraw
  case quit
}
