import Casework
import Wording

extension DossierText {
  /// Who was told what, on what ground and what for, and what became of it.
  var shared: [Phrase] {
    file.liveShares.flatMap { share in
      [Happening.disclosed(share.content).phrase(today: today)]
        + share.steps.live.map {
          .verbatim("- ") + Happening.disclosureStep($0.value).phrase(today: today)
        }
    }
  }

  /// The cases of the house with what happened to them.
  var house: [Phrase] {
    file.liveZvhCases.flatMap { item in
      let state = file.state(of: item, settings: register.settings, at: now)
      let head =
        Happening.zvhReferred(item.referral).phrase(today: today) + .verbatim(" · ")
        + state.phrase
      let missing = state.awaitsTriage ? file.missing(in: item.referral) : []
      let lacks = missing.isEmpty ? [] : [Phrase.lacks(.list(missing.map(\.phrase)))]
      return [head, item.referral.toldPhrase] + lacks
        + item.steps.live.map { .verbatim("- ") + $0.value.step.phrase(today: today) }
    }
  }
}
