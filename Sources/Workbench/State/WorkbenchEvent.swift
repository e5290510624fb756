package import Canvas
package import Casework
package import Wording

/// Something that happened to the workbench.
package enum WorkbenchEvent: Hashable, Sendable {
  /// A key, a paste, a resize.
  case input(InputEvent)
  /// The clock moved on; sent once a minute and before every input.
  case clock(Moment)
  /// These events, asked for by `.append`, are durable.
  case saved([Event])
  /// The events of the last `.append` are not on disk, and why. Nothing that was typed is lost.
  case notSaved(Phrase)
  /// Events that somebody else wrote, which are durable.
  case arrived([Event])
  /// The answer to `.tryTheme`: what is in use now.
  case themeInUse(String)
}

/// Something that the workbench asks the outside to do. The workbench itself reads no clock, writes
/// no disk and draws on no terminal.
package enum Effect: Hashable, Sendable {
  /// Write these events as one batch, all or none, and answer with `.saved` or `.notSaved` before
  /// the next frame is drawn.
  case append([Event])
  /// Remember that the viewer looked at everything up to this moment; "since" counts from it at the
  /// next start.
  case rememberLook(Moment)
  /// Use this theme and remember it as the viewer's own.
  case useTheme(String)
  /// Stop like any program on ctrl-z.
  case suspend
  /// Draw everything anew, because something else wrote on the screen.
  case redraw
  case quit
}
