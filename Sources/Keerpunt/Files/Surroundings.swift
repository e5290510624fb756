import Glibc
import Wording

/// What the system tells about the user and the session.
struct Surroundings {
  private let variables: [String: String]

  /// The surroundings of this process.
  init() {
    let wanted = [
      "HOME", "KEERPUNT_LOG", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "LC_ALL",
      "LC_CTYPE", "LC_MESSAGES", "LANG", "NO_COLOR", "TERM", "TMPDIR", "VISUAL", "EDITOR", "PATH",
      "XDG_RUNTIME_DIR",
    ]
    var found: [String: String] = [:]
    for name in wanted {
      if let value = getenv(name) { found[name] = String(cString: value) }
    }
    variables = found
  }

  /// A variable that is set to something.
  subscript(name: String) -> String? {
    guard let value = variables[name], !value.isEmpty else { return nil }
    return value
  }

  /// The login name of the user whose rights the process has. It proves nothing to a colleague.
  var login: String {
    if let entry = getpwuid(geteuid()), let name = entry.pointee.pw_name {
      return String(cString: name)
    }
    return "uid-\(geteuid())"
  }

  /// The name of the machine; empty when the system does not say.
  var machine: String {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return "" }
    return String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// The home folder: what HOME says, else what the system has on record.
  var home: String {
    if let home = self["HOME"] { return home }
    if let entry = getpwuid(geteuid()), let folder = entry.pointee.pw_dir {
      return String(cString: folder)
    }
    return "/"
  }

  /// Where data, state and configuration stand (XDG base directories; a relative path in the
  /// environment does not count, as that convention demands).
  var dataFolder: String { folder("XDG_DATA_HOME", else: "/.local/share") }
  var stateFolder: String { folder("XDG_STATE_HOME", else: "/.local/state") }
  var configurationFolder: String { folder("XDG_CONFIG_HOME", else: "/.config") }

  private func folder(_ name: String, else fallback: String) -> String {
    let base = self[name].flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (base ?? home + fallback) + "/keerpunt"
  }

  /// What the environment says about language: the first of these that is set.
  var messageLocale: String? { self["LC_ALL"] ?? self["LC_MESSAGES"] ?? self["LANG"] }

  /// What the environment says about characters.
  var characterLocale: String { self["LC_ALL"] ?? self["LC_CTYPE"] ?? self["LANG"] ?? "C" }

  /// Whether the terminal is said to take UTF-8.
  var isUTF8: Bool {
    let locale = characterLocale.lowercased()
    return locale.hasSuffix("utf-8") || locale.hasSuffix("utf8")
  }

  /// The language that the environment asks for; Dutch when it asks for none that is spoken here.
  var language: Language { messageLocale.flatMap { Language($0) } ?? .dutch }
}
