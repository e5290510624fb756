import Casework
package import Wording

extension ImportKind {
  /// The columns of an import as text for a terminal, made from the table that reads them.
  package func help(_ language: Language) -> String {
    let words = ImportWords(Register())
    let rows = columns.map { column in
      let others = (column.dutch + column.english)
        .filter { $0 != column.heading.nl && $0 != column.heading.en }
      var text = column.meaning[language]
      if let labels = words.labels(of: column.field) {
        text += " " + Phrase.columnWords(labels)[language]
      }
      if !others.isEmpty { text += " " + Phrase.columnAlso(others)[language] }
      return (column.heading, column.need.phrase, text)
    }
    let title = Phrase.importColumns(of: self == .people ? .importPeople : .importReturns)
    var lines = TextLayout.wrapped(title[language], width: 76)
    for (heading, need, text) in rows {
      lines.append("")
      lines.append("  \(heading.nl) / \(heading.en) (\(need[language]))")
      lines += TextLayout.wrapped(text, width: 72).map { "    " + $0 }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension ImportColumn.Need {
  /// Whether a file can do without.
  package var phrase: Phrase {
    switch self {
    case .required: .columnRequired
    case .oneThatTellsWho: .columnTellsWho
    case .optional: .columnOptional
    }
  }
}

extension ImportColumn {
  /// What stands in the column.
  package var meaning: Phrase {
    switch field {
    case .reference: .meaningReference
    case .sourceNumber: .meaningSourceNumber
    case .citizenServiceNumber: .meaningCitizenServiceNumber
    case .chainNumber: .meaningChainNumber
    case .name: .meaningName
    case .surname: .meaningSurname
    case .prefix: .meaningPrefix
    case .given: .meaningGiven
    case .birthDate: .meaningBirthDate
    case .aliases: .meaningAliases
    case .namesake: .meaningNamesake
    case .street: .meaningStreet
    case .houseNumber: .meaningHouseNumber
    case .postcode: .meaningPostcode
    case .city: .meaningCity
    case .addressKind: .meaningAddressKind
    case .addressSource: .meaningAddressSource
    case .verifiedOn: .meaningVerifiedOn
    case .latitude: .meaningLatitude
    case .longitude: .meaningLongitude
    case .returnType: .meaningReturnType
    case .institution: .meaningInstitution
    case .dateKind: .meaningDateKind
    case .date: .meaningDate
    case .time: .meaningTime
    case .dateQuality: .meaningDateQuality
    case .dateSource: .meaningDateSource
    case .receivedOn: .meaningReceivedOn
    case .owner: .meaningOwner
    }
  }
}
