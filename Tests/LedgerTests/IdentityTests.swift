import Testing

@testable import Ledger

@Suite("Identities, cards and printed keys")
struct IdentityTests {
  private static func file(_ passphrase: String = "one") throws -> IdentityFile {
    try IdentityFile.make(
      name: "Ada", role: "officer", passphrase: Array(passphrase.utf8), cost: .cheap)
  }

  @Test("a passphrase opens the keys and another does not, also after it was changed")
  func passphrases() throws {
    let file = try IdentityTests.file()
    let read = try IdentityFile(bytes: file.bytes)
    #expect(read.bytes == file.bytes && read.card == file.card && read.cost == .cheap)
    let identity = try read.unlock(Array("one".utf8))
    #expect(identity.card == file.card && !identity.isStrong)
    #expect(throws: KeyringError.wrongPassphrase) { try read.unlock(Array("two".utf8)) }
    #expect(throws: KeyringError.wrongPassphrase) { try read.unlock([]) }
    let changed = try read.changing(Array("one".utf8), to: Array("two".utf8))
    #expect(changed.card == file.card)
    #expect(throws: KeyringError.wrongPassphrase) { try changed.unlock(Array("one".utf8)) }
    let again = try changed.unlock(Array("two".utf8))
    #expect(again.open(try file.card.close([1, 2, 3])) == [1, 2, 3])
    #expect(file.card.isSignature(try again.sign([4]), of: [4]))
    #expect(!file.card.isSignature(try again.sign([4]), of: [5]))
  }

  @Test("the cost for people opens as well")
  func fullCost() throws {
    let file = try IdentityFile.make(
      name: "Ada", role: "officer", passphrase: Array("one".utf8), cost: .people)
    #expect(try IdentityFile(bytes: file.bytes).unlock(Array("one".utf8)).isStrong)
  }

  @Test("every byte of a card and of an identity file is checked")
  func everyByte() throws {
    let file = try IdentityTests.file()
    let card = file.card
    #expect(try UserCard(bytes: card.bytes) == card)
    for index in file.bytes.indices {
      var bytes = file.bytes
      bytes[index] ^= 0x10
      #expect(throws: KeyringError.self) { try IdentityFile(bytes: bytes) }
      #expect(throws: KeyringError.self) { try IdentityFile(bytes: Array(file.bytes[..<index])) }
    }
    for index in card.bytes.indices {
      var bytes = card.bytes
      bytes[index] ^= 1
      #expect(throws: KeyringError.self) { try UserCard(bytes: bytes) }
      // With a checksum that fits: the signature.
      guard index < card.bytes.count - 4 else { continue }
      var writer = ByteWriter()
      writer.put(Array(bytes.dropLast(4)))
      #expect(throws: KeyringError.self) { try UserCard(bytes: writer.checked) }
    }
    #expect(card.fingerprint.count == 24)
  }

  @Test(
    "a name or role that could not be read back is not made",
    arguments: [
      ("", "r"), (String(repeating: "é", count: 101), "r"),
      ("n", String(repeating: "r", count: 201)), ("n", String(repeating: "r", count: 70_000)),
    ])
  func tooLong(_ name: String, _ role: String) {
    #expect(throws: KeyringError.malformed(file: "card", offset: 8)) {
      try IdentityFile.make(name: name, role: role, passphrase: [1], cost: .cheap)
    }
  }

  @Test("a printed key is read back however it is typed, and a wrong sign is found")
  func printed() throws {
    let secret = try RecoverySecret.draw()
    #expect(secret.text.count == 69)
    for text in [
      secret.text, secret.text.lowercased(), secret.text.replacing("-", with: " "),
      secret.text.replacing("0", with: "O").replacing("1", with: "l"),
    ] { #expect(RecoverySecret(text: text)?.publicKeys == secret.publicKeys) }
    for index in secret.text.indices where secret.text[index] != "-" {
      var text = secret.text
      text.replaceSubrange(index...index, with: text[index] == "A" ? "B" : "A")
      #expect(RecoverySecret(text: text) == nil)
    }
    #expect(RecoverySecret(text: "") == nil && RecoverySecret(text: secret.text + "A") == nil)
  }

  @Test(
    "passphrases are judged",
    arguments: [
      ("", PassphraseStrength.weak), ("welkom2026!!", .weak), ("aaaaaaaaaaaaaaaaaaaaaaaa", .weak),
      ("boot boot boot boot boot", .weak), ("boot kaas fiets", .weak),
      ("boot kaas fiets regen", .fair), ("Xy7!kdoe9#Plq2Zm", .fair),
      ("boot kaas fiets regen stoel", .strong), ("Xy7!kdoe9#Plq2Zm-wP4", .strong),
    ])
  func strengths(_ text: String, _ strength: PassphraseStrength) {
    #expect(PassphraseStrength(Array(text.utf8)) == strength)
  }
}
