import Canvas
import Foundation
import Preferences
import Testing
import Wording

@Suite("Personal settings")
struct PersonalSettingsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var file: String { folder.path + "/preferences.toml" }

  private func load() -> Reading<PersonalSettings> {
    PersonalSettings.load(file: file, themes: ["day", "night"])
  }

  @Test("A file that is not there sets nothing")
  func noFile() {
    #expect(load() == Reading(value: PersonalSettings(), problems: []))
  }

  @Test("Language, theme and signs are read")
  func whole() throws {
    try folder.write(
      "preferences.toml", "language = \"en\"\ntheme = \"night\"\nglyphs = \"ascii\"\n")
    let settings = PersonalSettings(language: .english, theme: "night", glyphs: .ascii)
    #expect(load() == Reading(value: settings, problems: []))
  }

  @Test("The choice may be left to the background, with a theme for each")
  func automatic() throws {
    try folder.write(
      "preferences.toml", "theme = \"auto\"\nlight = \"day\"\ndark = \"nigth\"\n")
    let problem = PreferenceProblem(
      file: file, line: 3, column: 8, kind: .unknownTheme("nigth", suggestion: "night"))
    #expect(
      load() == Reading(value: PersonalSettings(theme: "auto", light: "day"), problems: [problem]))
  }

  @Test("What cannot be taken is left out with its place, the rest holds")
  func problems() throws {
    try folder.write(
      "preferences.toml",
      "\u{FEFF}language = \"fr\"\nthem = 1\ntheme = \"nigth\"\nglyphs = \"ascii\"\n[list]\n")
    let expected = [
      PreferenceProblem(
        file: file, line: 1, column: 12,
        kind: .unknownValue(key: "language", value: "fr", suggestion: nil, allowed: ["nl", "en"])),
      PreferenceProblem(
        file: file, line: 2, column: 1, kind: .unknownKey("them", suggestion: "theme")),
      PreferenceProblem(
        file: file, line: 3, column: 9, kind: .unknownTheme("nigth", suggestion: "night")),
      PreferenceProblem(
        file: file, line: 5, column: 2, kind: .unknownKey("list", suggestion: nil)),
    ]
    #expect(load() == Reading(value: PersonalSettings(glyphs: .ascii), problems: expected))
  }

  @Test("A file without rights, or one that is a folder, is named")
  func unreadable() throws {
    try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: false)
    let problem = PreferenceProblem(file: file, kind: .unreadable(.notAFile))
    #expect(load() == Reading(value: PersonalSettings(), problems: [problem]))
  }

  @Test(
    "Saving one setting leaves every other byte as it is",
    arguments: [
      ("", "theme = \"night\"\n"),
      ("theme = \"day\"", "theme = \"night\""),
      ("# mine\n theme='day' # bright\n", "# mine\n theme=\"night\" # bright\n"),
      ("theme = 3\nlanguage = \"nl\"\n", "theme = \"night\"\nlanguage = \"nl\"\n"),
      ("language = \"nl\" # taal", "language = \"nl\" # taal\ntheme = \"night\"\n"),
      ("language = \"nl\"\r\n\r\n# x", "language = \"nl\"\r\ntheme = \"night\"\r\n\r\n# x"),
      ("# only words", "# only words\ntheme = \"night\"\n"),
      ("\u{FEFF}[x]\ntheme = 1\n", "\u{FEFF}theme = \"night\"\n[x]\ntheme = 1\n"),
      ("a = { theme = 1 }\n\n[x]\n", "a = { theme = 1 }\ntheme = \"night\"\n\n[x]\n"),
      ("\"theme\" = \"\"\"\nday\"\"\"\n", "\"theme\" = \"night\"\n"),
    ])
  func save(before: String, after: String) throws {
    try folder.write("preferences.toml", before)
    try PersonalSettings.save(.theme, as: "night", in: file)
    #expect(try folder.text("preferences.toml") == after)
    #expect(load().value.theme == "night")
    #expect(try folder.names == ["preferences.toml"])
  }

  @Test("A value of any text comes back as it was")
  func quoting() throws {
    let name = "a \"b\" \\ \u{7} é 😀\n"
    try PersonalSettings.save(.theme, as: name, in: file)
    #expect(PersonalSettings.load(file: file, themes: [name]).value.theme == name)
  }

  @Test("Folders that are not there are made, for the owner only")
  func newFolder() throws {
    let file = folder.path + "/a/b/preferences.toml"
    try PersonalSettings.save(.language, as: "en", in: file)
    let rights = { (path: String) in
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    }
    #expect(PersonalSettings.load(file: file, themes: []).value.language == .english)
    #expect(try rights(file) == 0o600)
    #expect(try rights(folder.path + "/a/b") == 0o700)
  }

  @Test("A link stays a link, and the rights stay")
  func link() throws {
    let real = try folder.write("real.toml", "theme = \"day\"\n")
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: real)
    try folder.link("preferences.toml", to: "real.toml")
    try PersonalSettings.save(.theme, as: "night", in: file)
    #expect(try folder.text("real.toml") == "theme = \"night\"\n")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: file) == "real.toml")
    let attributes = try FileManager.default.attributesOfItem(atPath: real)
    #expect(attributes[.posixPermissions] as? Int == 0o644)
  }

  @Test("A file that cannot be read is not rewritten")
  func brokenFile() throws {
    let text = "language = \"nl\ntheme = \"day\"\n"
    try folder.write("preferences.toml", text)
    #expect(throws: PreferenceProblem.self) {
      try PersonalSettings.save(.theme, as: "night", in: file)
    }
    #expect(try folder.text("preferences.toml") == text)
  }

  @Test("A table of the setting's name is not overwritten")
  func tableInTheWay() throws {
    let text = "[theme]\nx = 1\n"
    try folder.write("preferences.toml", text)
    #expect(throws: PreferenceProblem.self) {
      try PersonalSettings.save(.theme, as: "night", in: file)
    }
    #expect(try folder.text("preferences.toml") == text)
  }

  @Test("A place where nothing can be written is named, and nothing is left there")
  func unwritable() throws {
    try folder.write("file", "x")
    let inside = folder.path + "/file/preferences.toml"
    #expect(
      throws: PreferenceProblem(file: inside, kind: .unwritable(.notFound))
    ) { try PersonalSettings.save(.theme, as: "night", in: inside) }
    #expect(try folder.names == ["file"])
  }

  @Test(
    "The folder follows the XDG rules",
    arguments: [
      (["XDG_CONFIG_HOME": "/x", "HOME": "/h"], "/x/keerpunt"),
      (["XDG_CONFIG_HOME": "x", "HOME": "/h"], "/h/.config/keerpunt"),
      (["XDG_CONFIG_HOME": "", "HOME": "/h"], "/h/.config/keerpunt"),
      (["HOME": "h"], nil), ([:], nil),
    ] as [([String: String], String?)])
  func xdg(environment: [String: String], path: String?) {
    let found = PreferencesFolder(environment: environment)
    #expect(found?.path == path)
    #expect(found?.settings == path.map { $0 + "/preferences.toml" })
    #expect(found?.keymap == path.map { $0 + "/keymap.toml" })
    #expect(found?.themes == path.map { $0 + "/themes" })
  }
}
