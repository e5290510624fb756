/// Where a user's taste is kept: `$XDG_CONFIG_HOME/keerpunt`, else `~/.config/keerpunt`.
package struct PreferencesFolder: Hashable, Sendable {
  /// The folder; it need not exist.
  package var path: String

  /// A folder that was named.
  package init(path: String) { self.path = path }

  /// The folder that the environment points at. A relative `XDG_CONFIG_HOME` is not looked at, as
  /// the XDG Base Directory Specification asks.
  ///
  /// - Returns: `nil` when there is no home either.
  package init?(environment: [String: String]) {
    if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
      path = folder + "/keerpunt"
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      path = home + "/.config/keerpunt"
    } else {
      return nil
    }
  }

  /// Language, theme, signs.
  package var settings: String { path + "/preferences.toml" }
  /// The user's own keys.
  package var keymap: String { path + "/keymap.toml" }
  /// The user's own themes.
  package var themes: String { path + "/themes" }
}
