import Casework
import Records

extension RandomFact {
  mutating func partner() -> Partner { Partner(any(), text(), person: text()) }

  mutating func disclosure() -> Disclosure {
    Disclosure(
      to: partner(), ground: any(), groundWords: text(), purpose: text(),
      fields: Set(SharedField.allCases.filter { _ in count(0...1) == 1 }), words: text(),
      on: day(), decidedBy: text(), meeting: maybe { $0.id() })
  }

  mutating func disclosureStep() -> DisclosureStep {
    DisclosureStep(any(), on: day(), reason: text(), words: text())
  }
}
