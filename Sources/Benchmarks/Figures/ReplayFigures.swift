import Ledger

/// What it costs to open a sealed log, to check its chain, and to read all of it, against hashing
/// the same bytes.
struct ReplayFigures {
  let folder: String
  let records: Int
  let runs: Int

  func measure() throws -> [Figure] {
    let maker = LogMaker.sealed
    let disk = SystemDisk()
    let log = "\(folder)/replay"
    let ledger = try maker.create(at: log, on: disk, device: Sample.device)
    var last = 0
    while last < records {
      let batch = Sample.batch(of: min(500, records - last), after: last)
      try ledger.append(batch)
      last += batch.count
    }
    let hash = Child(
      program: "sh", arguments: ["-c", "sha256sum \(log)/*.rlog"],
      environment: ["PATH=/usr/bin:/bin"])
    let hashing = try Measurement(runs: runs) { () throws(Child.Failure) in try hash.run() }
    let chain = try Measurement(runs: runs) { () throws(LedgerError) in
      _ = try Ledger.verify(at: log, on: disk)
    }
    // A scrub that chooses nobody opens every envelope and no body.
    let writer = try maker.openForWriting(at: log, on: disk, device: Sample.device)
    let envelopes = try Measurement(runs: runs) { () throws(LedgerError) in
      _ = try writer.scrub { _, _ in false }
    }
    let whole = try Measurement(runs: runs) { () throws(LedgerError) in
      try maker.openForReading(at: log, on: disk).readNew { _ in }
    }
    let proof = try Measurement(runs: runs) { () throws(LedgerError) in
      _ = try maker.verify(at: log, on: disk)
    }
    let opening = try Measurement(runs: runs) { () throws(LedgerError) in
      _ = try maker.openForWriting(at: log, on: disk, device: Sample.device)
    }
    return [
      ("sealed: chain of \(records) records checked", chain),
      ("sealed: envelopes of \(records) records opened", envelopes),
      ("sealed: \(records) records read in full", whole),
      ("sealed: \(records) records verified, signatures too", proof),
      ("sealed: opened for writing, one segment", opening),
    ].map { name, measured in
      Figure(
        name: name, value: measured.median, baseline: "sha256sum of the same files",
        baselineValue: hashing.median)
    } + [try unlocking()]
  }

  /// The passphrase of people, against as many rounds with little memory.
  private func unlocking() throws -> Figure {
    let pass = Array("a passphrase of five words".utf8)
    func unlock(_ cost: PassphraseCost) throws -> UInt64 {
      let file = try IdentityFile.make(name: "bench", role: "", passphrase: pass, cost: cost)
      return try Measurement(runs: cost == .people ? min(runs, 3) : 50) {
        _ = try file.unlock(pass)
      }.median
    }
    return Figure(
      name: "unlocking, scrypt N = 2^18", value: try unlock(.people),
      baseline: "256 times scrypt N = 2^10", baselineValue: try unlock(.cheap) * 256)
  }
}
