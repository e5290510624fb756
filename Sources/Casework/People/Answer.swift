/// An answer to a plain question. Not asked, asked and unknown are two things: not asked is the
/// absence of an answer.
package enum Answer: String, CaseIterable, Hashable, Sendable {
  case yes, no, unknown
}
