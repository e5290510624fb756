extension RecordID {
  /// The identity of the entry of a signal about a matter: from both alone, so that it stays the same
  /// over every refresh and in every process, and sorts with its matter.
  init(_ signal: SignalCode, about matter: RecordID) {
    // FNV-1a over the code, then the finisher of SplitMix64, so that codes that differ in one
    // digit differ in all bits.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in signal.rawValue.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    self.init(high: matter.high, low: matter.low ^ (hash ^ (hash >> 31)))
  }
}
