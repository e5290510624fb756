package import Canvas

/// The themes that can be chosen: the program's own, and the user's.
package struct ThemeLibrary: Sendable {
  /// The program's own first, then the user's in the order of their files. A theme of the user with
  /// the name of a bundled one takes its place.
  package private(set) var themes: [Theme] = []
  /// What was wrong with theme files. A file that could not be used is left out, the rest holds.
  package private(set) var problems: [PreferenceProblem] = []
  private(set) var bundled: [String: ThemeSource] = [:]
  /// The user's, by their names.
  private(set) var user: [String: ThemeSource] = [:]
  /// The names of user themes whose file could not be read.
  private(set) var unreadable: Set<String> = []

  /// The themes that are compiled into the program.
  package static func bundled() -> ThemeLibrary {
    var library = ThemeLibrary()
    let files = [
      ("Themes/terminal.toml", PackageResources.terminal_toml),
      ("Themes/day.toml", PackageResources.day_toml),
      ("Themes/night.toml", PackageResources.night_toml),
      ("Themes/contrast-light.toml", PackageResources.contrast_light_toml),
      ("Themes/contrast-dark.toml", PackageResources.contrast_dark_toml),
      ("Themes/deutan-light.toml", PackageResources.deutan_light_toml),
      ("Themes/deutan-dark.toml", PackageResources.deutan_dark_toml),
      ("Themes/paper.toml", PackageResources.paper_toml),
    ]
    var sources: [ThemeSource] = []
    for (file, bytes) in files {
      do throws(PreferenceProblem) {
        let document = try SettingsDocument(file: file, bytes: bytes)
        sources.append(library.source(document, isBundled: true))
      } catch {
        library.problems.append(error)
      }
    }
    library.bundled = library.byName(sources)
    library.add(sources)
    return library
  }

  /// Adds the themes of a folder: every `*.toml` in it. A folder that is not there has none.
  package mutating func load(userFolder folder: String) {
    let names: [String]
    do throws(FileFailure) {
      names = try TextFile.names(in: folder)
    } catch {
      problems.append(PreferenceProblem(file: folder, kind: .unreadable(error)))
      return
    }
    var sources: [ThemeSource] = []
    for name in names where name.hasSuffix(".toml") && !name.hasPrefix(".") {
      do throws(PreferenceProblem) {
        let document = try SettingsDocument(file: folder + "/" + name)
        sources.append(source(document, isBundled: false))
      } catch {
        problems.append(error)
        unreadable.insert(ThemeLibrary.baseName(name))
      }
    }
    user = byName(sources)
    add(sources)
  }

  var resolver: ThemeResolver {
    ThemeResolver(bundled: bundled, user: user, unreadable: unreadable)
  }

  /// The names of all themes, in the order of `themes`.
  package var names: [String] { themes.map(\.name) }

  /// The theme of a name.
  ///
  /// - Throws: `unknown` with the name that was probably meant.
  package func theme(named name: String) throws(ThemeLookupError) -> Theme {
    if let theme = themes.first(where: { $0.name == name }) { return theme }
    throw .unknown(name, suggestion: Suggestion.nearest(to: name, in: names), names: names)
  }

  private mutating func source(_ document: SettingsDocument, isBundled: Bool) -> ThemeSource {
    var reader = ThemeReader(document, name: ThemeLibrary.baseName(document.file))
    let file = reader.read()
    problems += reader.problems
    return ThemeSource(document: document, file: file, isBundled: isBundled)
  }

  /// The sources by their names; of two with one name the first.
  private mutating func byName(_ sources: [ThemeSource]) -> [String: ThemeSource] {
    var named: [String: ThemeSource] = [:]
    for source in sources {
      let name = source.file.name
      if let first = named[name] {
        problems.append(
          source.document.problem(
            atValue: ["name"], .nameTaken(name, by: first.document.file)))
      } else {
        named[name] = source
      }
    }
    return named
  }

  private mutating func add(_ sources: [ThemeSource]) {
    let resolver = resolver
    for source in sources {
      let name = source.file.name
      let chosen = source.isBundled ? bundled[name] : user[name]
      guard chosen?.document.file == source.document.file else { continue }
      do throws(PreferenceProblem) {
        let theme = try resolver.theme(source, problems: &problems)
        if let index = themes.firstIndex(where: { $0.name == name }) {
          themes[index] = theme
        } else {
          themes.append(theme)
        }
      } catch {
        // A mode that was not taken has been reported at its place.
        let isKnown = error.kind == .missingMode && source.document.root["mode"] != nil
        if !isKnown { problems.append(error) }
      }
    }
  }

  /// `harbour` for `/home/me/themes/harbour.toml`.
  static func baseName(_ file: String) -> String {
    let name = file.split(separator: "/").last.map(String.init) ?? file
    return name.hasSuffix(".toml") ? String(name.dropLast(".toml".count)) : name
  }
}

/// Why there is no theme to use.
package enum ThemeLookupError: Error, Hashable, Sendable {
  /// No theme has this name; with the one that was probably meant, and all that exist.
  case unknown(String, suggestion: String?, names: [String])
}
