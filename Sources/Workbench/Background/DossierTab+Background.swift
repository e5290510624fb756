import Casework

extension DossierTab {
  /// The tabs of a dossier: the offence line exists in supervision alone (domain.md H16), notices to
  /// the mayor in BIJ alone.
  static func shown(in compartment: Compartment) -> [DossierTab] {
    allCases.filter {
      switch $0 {
      case .career: compartment == .supervision
      case .notices: compartment == .bij
      default: true
      }
    }
  }

  /// Whether it shows themes, the reporting code, judgments of risk or the offence line.
  var isBackground: Bool { self == .risk || self == .themes || self == .career }
}

extension Workbench {
  mutating func stepTab(by count: Int) {
    guard let person = dossier?.person, let file = file(person) else { return }
    dossier?.step(tabBy: count, in: file.compartment)
  }
}
