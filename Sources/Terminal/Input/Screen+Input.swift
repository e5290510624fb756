package import Canvas
import Glibc

extension Screen {
  /// Waits until something happens and returns all of it, in order; never an empty list.
  ///
  /// A key held down, a paste or a storm of resizes comes as one list, so that it costs one frame.
  ///
  /// - Parameters:
  ///   - timeoutMilliseconds: after so long without anything, `.tick`; nil waits for ever.
  ///   - file: ends the wait with a `.tick` when something can be read from it. The caller reads it
  ///     empty before the next wait.
  package mutating func nextEvents(
    timeoutMilliseconds: Int?, orReadable file: Int32? = nil
  ) -> [InputEvent] {
    guard isUsable else { return [.interrupted(.hangUp)] }
    let batch = reader.wait(milliseconds: timeoutMilliseconds, file: file)
    var events = batch.events
    if sleepWatch.look() { events.insert(.slept, at: 0) }
    for signal in batch.signals { events += answer(signal) }
    return events.isEmpty ? [.tick] : events
  }

  private mutating func answer(_ signal: Int32) -> [InputEvent] {
    switch signal {
    case SIGWINCH:
      Curses.resize()
      redraw()
      return [.resize(size)]
    case SIGTSTP: return [.suspend]
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
