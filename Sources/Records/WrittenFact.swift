/// A fact as it stands in the log: what the envelope needs to know of it, and the bytes of its body.
///
/// A record that goes from one log to another, into an export or into a copy for somebody else goes
/// as this value, byte for byte. It never goes as `encode(decode(…))`: a `Fact` holds only what this
/// program knows, so fields that a newer program wrote would be lost. Reading leaves the body alone.
package struct WrittenFact: Hashable, Sendable {
  /// The number of the kind, see `RecordKind`; a newer program may have written one that this
  /// program does not know.
  package let kind: UInt16
  /// How often the kind had grown when the body was written; 0 for its first form.
  package let schemaMinor: UInt16
  /// One message of the schema `keerpunt.proto`.
  package let body: [UInt8]

  package init(kind: UInt16, schemaMinor: UInt16, body: [UInt8]) {
    self.kind = kind
    self.schemaMinor = schemaMinor
    self.body = body
  }
}
