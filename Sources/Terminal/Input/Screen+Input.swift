package import Canvas
import Glibc

extension Screen {
  /// Waits until something happens and returns all of it, in order; never an empty list.
  ///
  /// A key held down, a paste or a storm of resizes comes as one list, so that it costs one frame. A
  /// stop signal from outside suspends the program here and returns a `.resize` when it goes on.
  ///
  /// - Parameter timeoutMilliseconds: after so long without anything, `.tick`; nil waits for ever.
  package mutating func nextEvents(timeoutMilliseconds: Int?) -> [InputEvent] {
    guard isUsable else { return [.interrupted(.hangUp)] }
    let batch = reader.wait(milliseconds: timeoutMilliseconds)
    var events = batch.events
    for signal in batch.signals { events += answer(signal) }
    return events.isEmpty ? [.tick] : events
  }

  private mutating func answer(_ signal: Int32) -> [InputEvent] {
    switch signal {
    case SIGWINCH:
      Curses.resize()
      redraw()
      return [.resize(size)]
    case SIGTSTP:
      suspend()
      return [.resize(size)]
    case SIGCONT:
      leave()
      comeBack()
      return [.resize(size)]
    case SIGTERM: return [.interrupted(.terminate)]
    case SIGHUP: return [.interrupted(.hangUp)]
    case SIGINT: return [.interrupted(.interrupt)]
    default: return [.tick]
    }
  }
}
