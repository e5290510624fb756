import ArgumentParser
import Glibc
import Ledger

/// Reads along with a log until it is killed, and says on standard output what it saw.
struct Reader: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads a log until it is killed, and prints number and id of every record.")

  @Argument(help: "The folder of the log; waited for when it is not there.")
  var log: String

  @Flag(help: "The log is sealed, under keys that follow from a seed.")
  var sealed = false

  func run() throws {
    let maker: LogMaker = sealed ? .sealed : .unsealed
    var ledger: Ledger?
    while true {
      if ledger == nil {
        do {
          ledger = try maker.openForReading(at: log, on: SystemDisk())
        } catch LedgerError.notFound {
          usleep(1_000)
          continue
        }
      }
      var text = ""
      try ledger?.readNew { text += "\($0.sequence) \($0.id)\n" }
      if text.isEmpty { usleep(2_000) } else { Say.out(text) }
    }
  }
}

/// Standard output, without a buffer.
enum Say {
  /// One write, so that a process that is killed leaves at most its last lines unsaid.
  static func out(_ text: String) {
    var text = text
    text.withUTF8 { (bytes: UnsafeBufferPointer<UInt8>) -> Void in
      var start = 0
      while start < bytes.count {
        let count = write(1, bytes.baseAddress.map { $0 + start }, bytes.count - start)
        guard count > 0 else {
          perror("keerpunt-bench: standard output")
          exit(1)
        }
        start += count
      }
    }
  }
}
