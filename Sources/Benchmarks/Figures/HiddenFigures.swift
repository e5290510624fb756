import Casework

/// What a clock would tell about a compartment that a viewer may not see: the same work in a log with
/// and without it, for the same visible content. A ratio of 1 tells nothing.
///
/// Opening reads past every frame, and how many frames there are and how large they are shows anyhow;
/// that figure stands here so that nobody believes otherwise.
struct HiddenFigures {
  let folder: String
  let people: Int
  let keys: Int
  let appends: Int

  private static let seen: Set<Compartment> = [.aftercare, .administration]

  func measure() throws -> [Figure] {
    try screens() + HiddenLogFigures(folder: folder, people: people, appends: appends).measure()
  }

  private func screens() -> [Figure] {
    let events = Practice.events(people: people, seed: 1, now: PressedKeys.now)
    let viewer = Viewer(
      user: Practice.viewer(.practice).user, role: .aftercareCoordinator, compartments: Self.seen)
    var with = PressedKeys(Register(folding: events), viewer, keys: keys)
    var without = PressedKeys(
      Register(folding: events.filter { viewer.sees($0.compartment) }), viewer, keys: keys)
    return [
      HiddenFigures.figure("list", with.moving(), without.moving()),
      HiddenFigures.figure("search", with.filtering(), without.filtering()),
    ]
  }

  static func figure(_ name: String, _ with: Measurement, _ without: Measurement) -> Figure {
    Figure(
      name: "\(name), beside a hidden compartment", value: with.median,
      baseline: "the same without it", baselineValue: without.median)
  }
}
