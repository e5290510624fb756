import Glibc

/// When the log was last written to, as the file system tells: the file that holds the durable mark
/// is rewritten after every batch.
struct LogMark: Equatable {
  private let seconds: Int
  private let nanoseconds: Int

  init(_ place: LogPlace) {
    var status = stat()
    let isThere = stat(place.log + "/STATE", &status) == 0
    seconds = isThere ? status.st_mtim.tv_sec : 0
    nanoseconds = isThere ? status.st_mtim.tv_nsec : 0
  }
}
