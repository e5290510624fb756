import ArgumentParser
import Casework
import Ledger
import Records
import Wording

/// `keerpunt user`: keys, and who takes part.
struct UserCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "user", abstract: Phrase.userAbstract.said,
      subcommands: [
        UserInit.self, UserCardCommand.self, UserPassphrase.self, UserList.self, UserAdd.self,
        UserGrant.self, UserRevoke.self, UserRecover.self,
      ])
  }
}

/// `keerpunt user init`.
struct UserInit: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "init", abstract: Phrase.userInitAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  @Option(help: .said(.optionName, value: "name"))
  var user: String?

  var name: CommandName { .userInit }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let place = IdentityPlace(call.surroundings)
    guard !place.exists else { throw .identityExists(place.path) }
    guard let role = call.role, role != .practice else { throw .missingValue("--role") }
    let passphrase = try call.newPassphrase()
    try UserInit.judge(passphrase, call)
    let file = try LogPlace(folder: call.folder).keeping { () throws(KeyringError) in
      try IdentityFile.make(
        name: user ?? call.surroundings.login, role: role.rawValue, passphrase: passphrase,
        cost: .people)
    }
    try place.write(file)
    try call.say(
      .identityMade(place.path, name: file.card.name, fingerprint: file.card.fingerprint))
    return .ok
  }

  /// Says how strong a new passphrase is.
  /// - Throws: `weakPassphrase`.
  static func judge(_ passphrase: [UInt8], _ call: Invocation) throws(Problem) {
    switch PassphraseStrength(passphrase) {
    case .weak: throw .weakPassphrase
    case .fair: try call.say(.passphraseFair)
    case .strong: try call.say(.passphraseStrong)
    }
  }
}

/// `keerpunt user card`.
struct UserCardCommand: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "card", abstract: Phrase.userCardAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  var name: CommandName { .userCard }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let card = try IdentityPlace(call.surroundings).read().card
    try StandardStreams.print(CardText.text(of: card) + "\n")
    return .ok
  }
}

/// `keerpunt user passphrase`.
struct UserPassphrase: ProgramCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "passphrase", abstract: Phrase.userPassphraseAbstract.said)
  }

  @OptionGroup var options: GlobalOptions

  var name: CommandName { .userPassphrase }

  func perform(_ call: Invocation) throws(Problem) -> ExitCode {
    let place = IdentityPlace(call.surroundings)
    let file = try place.read()
    let old = try call.passphrase()
    let new = try call.secondPassphrase()
    try UserInit.judge(new, call)
    let changed = try LogPlace(folder: call.folder).keeping { () throws(KeyringError) in
      try file.changing(old, to: new)
    }
    try place.write(changed)
    try call.say(.passphraseChanged)
    return .ok
  }
}

/// A card as text that can be mailed: one line of base64 after a line that says what it is.
enum CardText {
  private static let heading = "keerpunt-card"

  static func text(of card: UserCard) -> String {
    "\(heading) \(card.name.filter { !$0.isWhitespace }) \(card.text)"
  }

  /// Reads a card from a file.
  /// - Throws: `badCard` when it is none.
  static func read(_ path: String) throws(Problem) -> UserCard {
    let bytes: [UInt8]
    do throws(FileProblem) { bytes = try Files.read(path) } catch { throw .file(error) }
    let words = String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    guard words.count == 3, words[0] == heading, let card = UserCard(text: String(words[2]))
    else { throw .badCard(path) }
    return card
  }
}
