/// What the log commands say.
extension Phrase {
  package static var logFolder: Phrase { Phrase(nl: "map", en: "folder") }
  package static var logName: Phrase { Phrase(nl: "naam", en: "name") }
  package static var logPurpose: Phrase { Phrase(nl: "soort", en: "kind") }
  package static var logOfRealCases: Phrase { Phrase(nl: "echte zaken", en: "real cases") }
  package static var logIsSealed: Phrase { Phrase(nl: "verzegeld", en: "sealed") }
  package static func answer(_ isSo: Bool) -> Phrase {
    isSo ? Phrase(nl: "ja", en: "yes") : Phrase(nl: "nee", en: "no")
  }

  package static var logFormat: Phrase { Phrase(nl: "formaat", en: "format") }
  package static var logCreated: Phrase { Phrase(nl: "gemaakt", en: "made") }
  package static var logRecords: Phrase { Phrase(nl: "gebeurtenissen", en: "records") }
  package static var logSegments: Phrase { Phrase(nl: "bestanden", en: "segments") }
  package static var logBytes: Phrase { Phrase(nl: "bytes", en: "bytes") }
  package static var logDeadBytes: Phrase {
    Phrase(nl: "resten van afgebroken schrijven", en: "rests of torn writes")
  }
  package static var logHead: Phrase { Phrase(nl: "eindschakel", en: "head link") }

  /// Names with their values, one a line.
  package static func logFacts(_ facts: [(Phrase, Phrase)]) -> Phrase {
    joined(facts.map { $0.0 + verbatim(": ") + $0.1 }, separator: "\n")
  }

  package static func logSound(records: Int, segments: Int) -> Phrase {
    Phrase(
      nl: "Gaaf: \(records) gebeurtenissen in \(segments) bestanden.",
      en: "Sound: \(records) records in \(segments) segments.")
  }

  package static func logDamaged(places: Int) -> Phrase {
    Phrase(
      nl: "BESCHADIGD op \(places) plaatsen. Wat er staat is niet veranderd. Bewaar een kopie van"
        + " de map en zet een reservekopie terug.",
      en: "DAMAGED in \(places) places. What is there was not changed. Keep a copy of the folder"
        + " and restore a backup.")
  }

  /// - Parameter person: the reference of the person whom the record is probably about.
  package static func damagedPlace(
    segment: Int, offset: Int, record: Int, reason: Phrase, person: String?
  ) -> Phrase {
    Phrase(
      nl: "  bestand \(segment), byte \(offset), gebeurtenis \(record): \(reason.nl)"
        + (person.map { "; waarschijnlijk over \($0)" } ?? ""),
      en: "  segment \(segment), byte \(offset), record \(record): \(reason.en)"
        + (person.map { "; probably about \($0)" } ?? ""))
  }

  package static var damagedSegmentHeader: Phrase {
    Phrase(nl: "de kop van het bestand klopt niet", en: "the segment's header is wrong")
  }
  package static var damagedSegmentMissing: Phrase {
    Phrase(nl: "het bestand ontbreekt", en: "the segment is missing")
  }
  package static var damagedForeignSegment: Phrase {
    Phrase(nl: "het bestand hoort bij een ander logboek", en: "the segment is of another log")
  }
  package static var damagedChain: Phrase {
    Phrase(
      nl: "het sluit niet aan op wat ervoor staat", en: "it does not link to what is before it")
  }
  package static var damagedFrameHeader: Phrase {
    Phrase(nl: "de kop van de gebeurtenis klopt niet", en: "the record's header is wrong")
  }
  package static var damagedFrameContent: Phrase {
    Phrase(nl: "de inhoud is veranderd", en: "the content was changed")
  }
  package static var damagedFrameEnd: Phrase {
    Phrase(nl: "het einde van de gebeurtenis klopt niet", en: "the record's end is wrong")
  }
  package static var damagedDeadTail: Phrase {
    Phrase(
      nl: "de rest van een afgebroken schrijfactie is veranderd",
      en: "the rest of a torn write was changed")
  }
  package static var damagedMissingBytes: Phrase {
    Phrase(nl: "het bestand is te kort", en: "the file is too short")
  }
  package static var damagedUnknownFrame: Phrase {
    Phrase(nl: "onbekende soort", en: "unknown kind of record")
  }
  package static var damagedBatchMarks: Phrase {
    Phrase(
      nl: "begin of einde van een groep ontbreekt", en: "the start or end of a batch is missing")
  }
  package static var damagedUnproven: Phrase {
    Phrase(nl: "heel, maar niet te bewijzen", en: "whole, but it cannot be proved")
  }
  package static var damagedRecord: Phrase {
    Phrase(nl: "bewezen, maar niet te ontleden", en: "proved, but it cannot be taken apart")
  }
}
