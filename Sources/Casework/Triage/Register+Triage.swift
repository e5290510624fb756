/// One signal of one person with where it stands: in the queue, asleep or decided.
package struct TriageExplanation: Hashable, Sendable, Identifiable {
  package let entry: TriageEntry
  package let state: TriageState

  package var id: RecordID { entry.id }
}

extension Register {
  /// What needs somebody, the most urgent first: derived anew from the facts, for a viewer at a
  /// moment. What was decided or put aside is left out.
  /// - Parameter people: only the entries of these people; `nil` for all.
  package func triage(
    _ question: ListQuestion, of people: Set<PersonID>? = nil
  ) -> [TriageEntry] {
    let owners = OwnerLookup(self, question)
    let sight = TriageSight(self, at: question.now)
    let earlier = question.since.map { TriageSight(self, at: $0) }
    var entries: [TriageEntry] = []
    for file in files(for: question, of: people, owners) {
      let signals = FileSignals(file, sight)
      let open = signals.findings.filter { signals.state(of: $0).isOpen }
      guard !open.isEmpty else { continue }
      let frame = TriageFrame(file, owners, question, signals, earlier)
      entries += open.map { TriageEntry($0, frame) }
    }
    return TriageEntry.sorted(entries, at: question.now)
  }

  /// Every signal that the facts about one person raise, open ones first, whosever case it is; those
  /// that are asleep or decided too.
  package func explanations(
    of person: PersonID, _ question: ListQuestion
  ) -> [TriageExplanation] {
    guard let file = file(person, for: question.viewer) else { return [] }
    let owners = OwnerLookup(self, question)
    let signals = FileSignals(file, TriageSight(self, at: question.now))
    let frame = TriageFrame(
      file, owners, question, signals, question.since.map { TriageSight(self, at: $0) })
    let states = signals.findings.map { ($0, signals.state(of: $0)) }
    func sorted(_ isOpen: Bool) -> [TriageExplanation] {
      let chosen = states.filter { $0.1.isOpen == isOpen }
        .map { TriageExplanation(entry: TriageEntry($0.0, frame), state: $0.1) }
      return chosen.sorted {
        TriageOrder($0.entry, at: question.now) < TriageOrder($1.entry, at: question.now)
      }
    }
    return sorted(true) + sorted(false)
  }
}

/// What all entries of one file share.
struct TriageFrame {
  let file: PersonFile
  let now: Moment
  let ownerName: String
  let responsible: UserName?
  let responsibleName: String
  let nature: ConvictionNature?
  let unknowns: [Unknown]
  let haystack: String
  let since: Moment?
  /// The entries that were there when the viewer last looked.
  let before: Set<RecordID>
  /// When a return last moved.
  let moved: Moment?

  init(
    _ file: PersonFile, _ owners: OwnerLookup, _ question: ListQuestion, _ signals: FileSignals,
    _ earlier: TriageSight?
  ) {
    self.file = file
    now = question.now
    ownerName = owners.name(of: file.ownerNow)
    responsible = owners.responsible(for: file.ownerNow)
    responsibleName = owners.name(of: owners.responsible(for: file.ownerNow))
    nature =
      file.compartment == .supervision || file.compartment == .bij
      ? file.sentences.current?.value.nature : nil
    unknowns = signals.unknowns
    haystack = Folding.fold("\(file.searchText) \(owners.name(of: file.ownerNow))")
    since = question.since
    before =
      earlier.map { sight in
        Set(FileSignals(file, sight).findings.map { RecordID($0.signal, about: $0.matter) })
      } ?? []
    moved = signals.returns.compactMap(\.move?.at).max()
  }

  /// What is new in an entry since the viewer last looked: the fact behind it, a move of the return,
  /// the time that made it an entry, or anything else in the file.
  func novelty(of finding: TriageFinding, _ id: RecordID) -> Novelty? {
    guard let since else { return nil }
    if finding.signal == .dateMoved, finding.raised > since { return .moved }
    if finding.raised > since || !before.contains(id) { return .new }
    if let moved, moved > since { return .moved }
    return file.touched > since ? .changed : nil
  }
}

extension FileSignals {
  /// What is not known of this person.
  var unknowns: [Unknown] {
    let upcoming = returns.filter { $0.status.isUpcoming }
    let isSure = upcoming.allSatisfy { $0.first?.value.quality.isCertain ?? false }
    return Unknown.allCases.filter {
      switch $0 {
      case .dateQuality: !isSure
      case .address: !file.addresses.entries.contains { $0.isLive && $0.value.kind != .postal }
      case .owner: file.ownerNow == nil
      }
    }
  }
}

extension TriageEntry {
  init(_ finding: TriageFinding, _ frame: TriageFrame) {
    let file = frame.file
    id = RecordID(finding.signal, about: finding.matter)
    person = file.id
    compartment = file.compartment
    reference = file.reference
    name = file.name
    birthDate = file.birthDate
    owner = file.ownerNow
    ownerName = frame.ownerName
    responsible = frame.responsible
    responsibleName = frame.responsibleName
    self.finding = finding
    timeLeft = TimeLeft(until: finding.due, holder: finding.dutyHolder, at: frame.now)
    nature = frame.nature
    unknowns = frame.unknowns
    touched = file.touched
    novelty = frame.novelty(of: finding, id)
    haystack = frame.haystack
  }

  /// The order of the queue.
  package static func sorted(_ entries: [TriageEntry], at now: Moment) -> [TriageEntry] {
    // Keys are made once an entry, and places are sorted instead of the entries, which are large.
    let keys = entries.map { TriageOrder($0, at: now) }
    return entries.indices.sorted { keys[$0] < keys[$1] }.map { entries[$0] }
  }

  /// Whether one entry stands before another.
  package func precedes(_ other: TriageEntry, at now: Moment) -> Bool {
    TriageOrder(self, at: now) < TriageOrder(other, at: now)
  }
}
