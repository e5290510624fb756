import Wording

extension Invocation {
  /// The passphrase: from the file that a script gives, else asked on the terminal.
  func passphrase() throws(Problem) -> [UInt8] {
    do throws(PassphraseError) {
      if let file = passphraseFile { return try Passphrase.read(fromFile: file).copy }
      return try Passphrase.asked(in: language).copy
    } catch {
      throw .passphrase(error)
    }
  }

  /// A new passphrase, asked twice on the terminal or read once from the file that a script gives.
  func newPassphrase() throws(Problem) -> [UInt8] {
    do throws(PassphraseError) {
      if let file = passphraseFile { return try Passphrase.read(fromFile: file).copy }
      return try Passphrase.askedTwice(in: language).copy
    } catch {
      throw .passphrase(error)
    }
  }

  /// The new passphrase beside the old one: asked twice, or from the second file that a script gives.
  func secondPassphrase() throws(Problem) -> [UInt8] {
    do throws(PassphraseError) {
      if let file = secretFile { return try Passphrase.read(fromFile: file).copy }
      return try Passphrase.askedTwice(in: language).copy
    } catch {
      throw .passphrase(error)
    }
  }

  /// The passphrase of somebody else who is there: from the file that a script gives, else asked.
  func passphrase(of file: Int32?, asking question: Phrase) throws(Problem) -> [UInt8] {
    do throws(PassphraseError) {
      if let file { return try Passphrase.read(fromFile: file).copy }
      return try Passphrase.asked(question, in: language).copy
    } catch {
      throw .passphrase(error)
    }
  }

  /// Something else that is typed and not shown: a recovery key from paper.
  func secret(_ question: Phrase) throws(Problem) -> [UInt8] {
    try passphrase(of: secretFile, asking: question)
  }
}

extension Passphrase {
  /// The bytes, for the key that they open. The copy lives as short as the call that takes it.
  fileprivate var copy: [UInt8] { withBytes { Array($0) } }
}
