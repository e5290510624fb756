package import Canvas

/// How a screen is opened.
package struct ScreenOptions: Sendable {
  /// When a frame is wrapped in the marks that let a terminal show it at once (mode 2026).
  package enum Synchronisation: Sendable {
    /// When the terminal says that it can.
    case whenSupported
    /// Every frame, also one that changes nothing: the end mark tells a test that it is there.
    case always
    /// No frame.
    case never
  }

  /// The colour depth to use; nil for what the terminal and NO_COLOR say.
  package var depth: ColourDepth?
  /// The marks around a frame.
  package var synchronisation: Synchronisation
  /// Whether the terminal is asked for its background and abilities; it has 80 ms to answer.
  package var asksTerminal: Bool
  /// Where standard error goes while the screen is open: a stray line would spoil it. Without one,
  /// nowhere. The file stays the caller's.
  package var diagnostics: Int32?

  /// The usual way.
  package init(
    depth: ColourDepth? = nil, synchronisation: Synchronisation = .whenSupported,
    asksTerminal: Bool = true, diagnostics: Int32? = nil
  ) {
    self.depth = depth
    self.synchronisation = synchronisation
    self.asksTerminal = asksTerminal
    self.diagnostics = diagnostics
  }
}
