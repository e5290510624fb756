import Glibc

/// Ends a wait for events from any thread; the wait then returns `.tick`.
package struct Waker: Sendable {
  private let file: Int32

  init(file: Int32) { self.file = file }

  /// Wakes the screen.
  package func wake() {
    var zero: UInt8 = 0
    _ = write(file, &zero, 1)
  }
}
