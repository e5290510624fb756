extension Ledger {
  /// How many records the last writer said there are, to tell how far reading is; `nil` where nobody
  /// said so. Nothing may hang on it.
  package var recordsSaid: Int? {
    catalog.marks.read().map { Int(clamping: $0.point.sequence &- 1) }
  }
}
