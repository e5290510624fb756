/// What a file gave, and what in it was not taken.
package struct Reading<Value> {
  /// What could be taken.
  package var value: Value
  /// In the order of the file.
  package var problems: [PreferenceProblem]

  /// A reading.
  package init(value: Value, problems: [PreferenceProblem]) {
    self.value = value
    self.problems = problems
  }
}

extension Reading: Equatable where Value: Equatable {}
extension Reading: Sendable where Value: Sendable {}
