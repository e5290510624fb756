import Casework

extension DossierTab {
  /// The tabs of a dossier in a compartment: notices to the mayor stand in BIJ alone.
  static func shown(in compartment: Compartment) -> [DossierTab] {
    allCases.filter { $0 != .notices || compartment == .bij }
  }
}

extension Workbench {
  /// Goes to another tab of the open dossier.
  mutating func step(tabBy count: Int) {
    guard let dossier, let file = file(dossier.person) else { return }
    self.dossier?.step(tabBy: count, among: DossierTab.shown(in: file.compartment))
  }
}

extension TriageEntry {
  /// Whether it is about a notice to the mayor, or one that does not come.
  var isAboutNotice: Bool {
    switch asked {
    case .acknowledgeNotice, .adaptPlan, .assessNotice, .giveView, .weighSilence: true
    default: false
    }
  }
}
