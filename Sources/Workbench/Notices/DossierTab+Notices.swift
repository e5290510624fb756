import Casework

extension TriageEntry {
  /// Whether it is about a notice to the mayor, or one that does not come.
  var isAboutNotice: Bool {
    switch asked {
    case .acknowledgeNotice, .adaptPlan, .assessNotice, .giveView, .weighSilence: true
    default: false
    }
  }
}
