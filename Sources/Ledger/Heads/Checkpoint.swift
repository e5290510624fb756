/// A head of the log: how many records it had, and the one root that stands for all of them.
///
/// Its text is a checkpoint as C2SP describes it (tlog-checkpoint, on a signed-note): the origin,
/// the size and the root on a line each, and after a blank line who signed that. Heads of an
/// unsealed log are unsigned: nobody has keys there, so they show an accident and prove nothing.
package struct Checkpoint: Hashable, Sendable {
  /// A line under a checkpoint.
  package struct Signature: Hashable, Sendable {
    /// The name of the key, in our own heads the id of the signer; no blanks and no plus sign.
    package var name: String
    /// Four bytes that say which key of that name.
    package var keyHash: [UInt8]
    /// Ed25519, 64 bytes; any other length in a line that another kind of key made.
    package var bytes: [UInt8]

    /// The signer, when the name is one of ours.
    package var signer: SignerID? { RecordID(name) }
  }

  /// The log that it speaks of.
  package var log: LogID
  /// How many records the log had.
  package var size: UInt64
  /// The root of the Merkle tree (RFC 6962) over the leaves of records 1 to `size`.
  var root: Digest
  /// Who signed; empty for an unsealed log and for a printed head.
  package var signatures: [Signature] = []

  /// The first line, without the id of the log.
  static let origin = "keerpunt.log/"

  init(log: LogID, size: UInt64, root: Digest, signatures: [Signature] = []) {
    self.log = log
    self.size = size
    self.root = root
    self.signatures = signatures
  }

  /// The root in base64, as it stands in the text.
  package var rootText: String { Base64.text(root.bytes) }

  /// Origin, size and root: three lines that fit on a card in a safe. This is what is signed, each
  /// line with its line end.
  package var printed: String { "\(Checkpoint.origin)\(log)\n\(size)\n\(rootText)\n" }

  /// The whole note: the three lines, a blank one, and a line for each signature.
  package var text: String {
    signatures.reduce(printed + "\n") { text, signature in
      text + "— \(signature.name) \(Base64.text(signature.keyHash + signature.bytes))\n"
    }
  }
}

extension Digest {
  /// The thirty-two bytes.
  var bytes: [UInt8] {
    withUnsafeBytes(of: words) { Array($0) }
  }

  /// Nil when there are not thirty-two.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self = bytes.withUnsafeBytes { raw in raw.baseAddress.map(Digest.init(from:)) ?? .zero }
  }
}
