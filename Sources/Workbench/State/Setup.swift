package import Canvas
package import Casework
package import Wording

/// Everything that the workbench is told at its start.
package struct Setup: Sendable {
  /// What the log says.
  package var register: Register
  package var viewer: Viewer
  package var now: Moment
  /// When the viewer last looked; `nil` at the first start.
  package var lastLook: Moment?
  package var language: Language
  package var glyphs: GlyphSet
  package var size: Size
  package var keymap: Keymap
  package var themes: [String]
  package var theme: String
  /// Where new ids come from.
  package var ids: RecordIDSource
  /// What is said above every screen: that this is a demo, that the log is damaged.
  package var banners: [Phrase]
  /// What was wrong with the settings, said once at the start.
  package var notices: [Phrase]
  /// Why nothing can be written, if so: the screens then only read.
  package var readOnly: Phrase?
  /// After how many minutes without a key the screens lock themselves; `nil` for a log that has no
  /// passphrase, such as a demo, which is never locked.
  package var locksAfter: Int?
  /// Of which session and machine records of access say they are.
  package var origin: AccessOrigin
  /// What the audit compartment says, for who holds its key; empty for anybody else.
  package var accesses: AccessRegister
  /// Whether the organisation allows text to leave by the clipboard of the terminal.
  package var mayCopy: Bool
  /// Whether the mouse takes part.
  package var hasMouse = false
  /// The introduction lies over the first screen.
  package var showsIntro = false
  /// The seed from which the cases of a practice round are drawn; `nil` for the real queue.
  package var round: UInt64?
  /// Whether a long text may be opened in the user's own editor.
  package var mayEdit: Bool
  /// Whether it is a dialogue of lines, for who hears the screens instead of seeing them.
  package var isPlain: Bool
  /// Where the viewer was and the views they saved; `nil` where such is not kept.
  package var whereabouts: Whereabouts?

  package init(
    register: Register, viewer: Viewer, now: Moment, lastLook: Moment?, language: Language,
    glyphs: GlyphSet, size: Size, keymap: Keymap, themes: [String], theme: String,
    ids: RecordIDSource, banners: [Phrase] = [], notices: [Phrase] = [], readOnly: Phrase? = nil,
    origin: AccessOrigin, locksAfter: Int? = 5, accesses: AccessRegister = AccessRegister(),
    mayCopy: Bool = false, mayEdit: Bool = false, isPlain: Bool = false,
    whereabouts: Whereabouts? = nil
  ) {
    self.register = register
    self.viewer = viewer
    self.now = now
    self.lastLook = lastLook
    self.language = language
    self.glyphs = glyphs
    self.size = size
    self.keymap = keymap
    self.themes = themes
    self.theme = theme
    self.ids = ids
    self.banners = banners
    self.notices = notices
    self.readOnly = readOnly
    self.locksAfter = locksAfter
    self.origin = origin
    self.accesses = accesses
    self.mayCopy = mayCopy
    self.mayEdit = mayEdit
    self.isPlain = isPlain
    self.whereabouts = whereabouts
  }
}
