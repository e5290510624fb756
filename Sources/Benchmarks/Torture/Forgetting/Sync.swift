/// Every call by which the ledger makes something durable, told apart by what it is for.
enum Sync: String, CaseIterable {
  case batch = "of a batch that is appended"
  case segmentHeader = "of the header of a new segment"
  case segmentName = "of the name of a new segment"
  case salvagedBatch = "of a batch that is written again"
  /// Reader and writer look at the log in the same way, and a writer makes sure once more: one of the two
  /// suffices, so both are left out.
  case foundBytes = "of bytes that somebody finds without a mark"
  case foundName = "of the name of a segment that somebody finds without a mark"
  case replacedFile = "of a file that takes another's place"
  case replacedName = "of the name that such a file is given"
  case scrubbedSegment = "of a segment that was scrubbed"
  case scrubbedName = "of the name that it is given"
  case scrubStart = "of what an earlier scrub may have left"
  case headBytes = "of a head that is signed"
  case headName = "of the name of the file of heads"
  case seenHead = "of a head that a user saw"
  case seenName = "of the name of the file of heads that were seen"
}
