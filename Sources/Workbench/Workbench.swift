package import Canvas

/// The application as a pure machine: what happened goes in, what to do comes out, and what to show
/// follows from its state. It reads no clock, writes no disk and knows no terminal.
package struct Workbench: Sendable {
  package init(_ setup: Setup) {}

  /// Takes in one event.
  /// - Returns: what the outside has to do, in this order, before the next frame is drawn.
  package mutating func update(_ event: WorkbenchEvent) -> [Effect] { [] }

  /// The screen as it is now.
  package func render() -> Frame { Frame(size: Size(columns: 80, rows: 24)) }
}
