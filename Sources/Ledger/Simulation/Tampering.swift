/// Everything that somebody can do to a log by moving whole frames, segments or folders, and whether
/// the user who saw its head notices, and is told the first record that is not what it was.
package struct Tampering {
  private let log: TamperedLog
  private let other: TamperedLog
  private let many: TamperedLog
  private let count: Int
  private let step: Int

  /// A log of `count` records in one segment, the same in many, and another log of the office.
  ///
  /// - Parameter step: 1 to try every frame and every older state, or every so many-th.
  package init(records count: Int, every step: Int = 1) throws(LedgerError) {
    self.count = count
    self.step = step
    log = try TamperedLog(count, log: RecordID(high: 3, low: 4), salt: 1)
    other = try TamperedLog(count, log: RecordID(high: 5, low: 6), salt: 2)
    many = try TamperedLog(count, log: RecordID(high: 3, low: 4), salt: 1, segmentBytes: 4_096)
  }

  /// The log as it is must hold its head, or nothing here would mean anything.
  package func untouched() -> Torture.Report {
    var report = Torture.Report()
    for log in [log, other, many] { expect(nil, in: log.disk, of: log, &report, "untouched") }
    for care in TamperedLog.Care.allCases {
      expect(nil, in: log.holding(log.frames, care), of: log, &report, "\(care)")
    }
    return report
  }

  /// Every frame left out.
  package func dropped() -> Torture.Report {
    each(stride(from: 0, to: count, by: step)) { index in
      var frames = log.frames
      frames.remove(at: index)
      return (frames, index)
    }
  }

  /// Every frame a second time, right behind itself. Not the last: that adds a record to what was
  /// seen, as every writer does, and takes nothing away.
  package func duplicated() -> Torture.Report {
    each(stride(from: 0, to: count - 1, by: step)) { index in
      var frames = log.frames
      frames.insert(frames[index], at: index)
      return (frames, index + 1)
    }
  }

  /// Every frame exchanged for the one at its place in another log, and every one put in besides.
  package func replayed() -> Torture.Report {
    each(stride(from: 0, to: count, by: step).flatMap { [$0 * 2, $0 * 2 + 1] }) { turn in
      var frames = log.frames
      let index = turn / 2
      if turn % 2 == 0 {
        frames[index] = other.frames[index]
      } else {
        frames.insert(other.frames[index], at: index)
      }
      return (frames, index)
    }
  }

  /// Two frames swapped, for all pairs; each pair in both ways of doing it.
  ///
  /// - Parameter step: 1 for all pairs, or every so many-th.
  package func swapped(every step: Int = 1) -> Torture.Report {
    let pairs = (0..<count).flatMap { first in (first + 1..<count).map { (first, $0) } }
    return each(stride(from: 0, to: pairs.count, by: step)) { index in
      var frames = log.frames
      frames.swapAt(pairs[index].0, pairs[index].1)
      return (frames, pairs[index].0)
    }
  }

  /// Two frames swapped, for all pairs, looked at where reading would notice: as it is, the frame
  /// that came to stand first fails; with a chain made good, the root differs from there on to the
  /// head that was seen.
  package func swappedInChain() -> Torture.Report {
    var report = Torture.Report()
    let chain = ChainHash()
    let proofs = log.proofs()
    var trees = [MerkleTree()]
    for proof in proofs {
      var next = trees[trees.count - 1]
      next.add(proof.leaf)
      trees.append(next)
    }
    for first in proofs.indices {
      let before = first == 0 ? chain.genesis(of: log.seen.log) : proofs[first - 1].link
      for second in proofs.indices.dropFirst(first + 1) {
        report.tried += 2
        let isNoticed = log.frames[second].withUnsafeBytes { raw in
          guard let base = raw.baseAddress, let frame = Frame(headerAt: base) else { return false }
          let result = chain.check(
            frame, at: base, sequence: UInt64(first + 1), after: before, isSealed: frame.isSealed)
          return result == .failure(FrameFault(.frameContent))
        }
        if !isNoticed { report.note("\(first) and \(second): the chain holds") }
        var tree = trees[first]
        tree.add(proofs[second].leaf)
        let differs = tree.root != trees[first + 1].root
        for index in first + 1..<proofs.count {
          tree.add(proofs[index == second ? first : index].leaf)
        }
        if !differs || tree.root == log.seen.root {
          report.note("\(first) and \(second): the root holds")
        }
      }
    }
    return report
  }

  /// Every segment taken away, with and without the mark that vouches for the last one.
  package func segmentRemoved() -> Torture.Report {
    var report = Torture.Report()
    for name in many.disk.names(in: TamperedLog.path) where SegmentHeader.number(in: name) != nil {
      let bytes = many.disk.contents(of: name, in: TamperedLog.path) ?? []
      guard case .header(let header) = bytes.withUnsafeBytes(SegmentHeader.read) else { continue }
      for mark in [true, false] {
        let folder = many.disk.copy(seed: 1)
        folder.remove(name, in: TamperedLog.path)
        if !mark { folder.remove(DurableMark.name, in: TamperedLog.path) }
        expect(header.firstSequence, in: folder, of: many, &report, "\(name) \(mark)")
      }
    }
    return report
  }

  /// The folder as it was after every earlier record.
  package func rolledBack() -> Torture.Report {
    var report = Torture.Report()
    for (index, state) in log.states.dropLast().enumerated() where index % step == 0 {
      expect(UInt64(index + 1), .shorter, in: state, of: log, &report, "\(index)")
    }
    for (index, state) in many.states.dropLast().enumerated() where index % step == 0 {
      expect(UInt64(index + 1), .shorter, in: state, of: many, &report, "\(index) of many")
    }
    return report
  }

  /// The folder as it was after every earlier record, with other records written since by somebody
  /// who may sign.
  package func forked() -> Torture.Report {
    var report = Torture.Report()
    for state in stride(from: 0, to: count, by: step) {
      do throws(LedgerError) {
        let folder = try log.goneOn(from: state, to: count)
        expect(UInt64(state + 1), .forked, in: folder, of: log, &report, "from \(state)")
      } catch {
        report.note("from \(state): \(error)")
      }
    }
    return report
  }

  /// One change, as it is and made good again.
  private func each(
    _ turns: some Sequence<Int>, _ change: (Int) -> (frames: [[UInt8]], first: Int)
  ) -> Torture.Report {
    var report = Torture.Report()
    for turn in turns {
      let (frames, first) = change(turn)
      for care in TamperedLog.Care.allCases {
        expect(
          UInt64(first + 1), in: log.holding(frames, care), of: log, &report, "\(turn) \(care)")
      }
    }
    return report
  }

  private func expect(
    _ first: UInt64?, _ reason: HeadFinding.Reason? = nil, in folder: SimulatedDisk,
    of log: TamperedLog, _ report: inout Torture.Report, _ what: String
  ) {
    report.tried += 1
    do throws(LedgerError) {
      let finding = try log.finding(in: folder)
      // A stray frame between whole ones takes nothing away from what was seen: it is damage alone.
      var found = finding?.firstSequence
      if found == nil { found = try log.damaged(in: folder) }
      guard found == first, reason == nil || finding?.reason == reason else {
        report.note("\(what): \(finding.map { "\($0)" } ?? "not noticed"), not \(first ?? 0)")
        return
      }
    } catch .notFound {
      // A log that is gone altogether is noticed.
      guard first != 1 else { return }
      report.note("\(what): not found")
    } catch {
      report.note("\(what): \(error)")
    }
  }
}
