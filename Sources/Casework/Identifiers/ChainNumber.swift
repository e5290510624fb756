/// A strafrechtsketennummer, SKN: the number of a person inside the criminal justice chain (art. 27b Sv,
/// DP-15). Police, prosecution, custody, collection and probation use it; a municipality may not hold
/// it, so municipal roles neither record nor see it.
///
/// How it is built is not published, so only its form is checked. Printing a value shows nothing of it.
package struct ChainNumber: Hashable, Sendable {
  /// Four to twenty letters and digits, in capitals.
  package let text: String

  /// Reads a number; spaces, full stops and dashes are passed over. Nil when it has another form.
  package init?(_ text: String) {
    let kept = text.filter { !" .-".contains($0) }.uppercased()
    guard (4...20).contains(kept.utf8.count),
      kept.utf8.allSatisfy({ (48...57).contains($0) || (65...90).contains($0) })
    else { return nil }
    self.text = kept
  }
}

extension ChainNumber: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "SKN" }
  package var debugDescription: String { "SKN" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}

extension PersonFile {
  /// The number of a person in the criminal justice chain, for who may see it (DP-15).
  package func chainNumber(for viewer: Viewer) -> ChainNumber? {
    guard viewer.role.has(.seeChainNumber) else { return nil }
    return identity.current?.value.chainNumber
  }
}
