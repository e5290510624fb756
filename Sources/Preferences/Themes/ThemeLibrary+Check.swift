import Canvas

extension ThemeLibrary {
  /// Checks the themes of the program and those of the user.
  package func reports() -> [ThemeReport] {
    let sources =
      bundledOrder.compactMap { bundled[$0] }
      + user.values.sorted { left, right in
        left.document.file < right.document.file
      }
    let checked = sources.map { report(on: $0, resolver, problems) }
    // A file that could not be read has no theme, and still something to be said about it.
    let named = Set(checked.map(\.file))
    var others: [String] = []
    for problem in problems where !named.contains(problem.file) && !others.contains(problem.file) {
      others.append(problem.file)
    }
    return checked
      + others.map { ThemeReport(file: $0, name: nil, findings: said(of: $0, problems)) }
  }

  /// Checks one file, wherever it is, as if it stood in the folder of the user.
  package func report(on file: String) -> ThemeReport {
    do throws(PreferenceProblem) {
      let document = try SettingsDocument(file: file)
      var reader = ThemeReader(document, name: ThemeLibrary.baseName(file))
      let theme = reader.read()
      let source = ThemeSource(document: document, file: theme, isBundled: false)
      var own = user
      own[theme.name] = source
      let resolver = ThemeResolver(bundled: bundled, user: own, unreadable: unreadable)
      return report(on: source, resolver, reader.problems)
    } catch {
      return ThemeReport(file: file, name: nil, findings: said(of: file, [error]))
    }
  }

  private var bundledOrder: [String] {
    let order = themes.map(\.name)
    return order.filter { bundled[$0] != nil }
  }

  private func report(
    on source: ThemeSource, _ resolver: ThemeResolver, _ known: [PreferenceProblem]
  ) -> ThemeReport {
    var problems = known.filter { $0.file == source.document.file }
    var findings: [ThemeFinding] = []
    do throws(PreferenceProblem) {
      var lesser: [PreferenceProblem] = []
      _ = try resolver.theme(source, problems: &lesser)
      problems += lesser.filter { !problems.contains($0) }
      findings = try ThemeCheck(source, resolver).findings
    } catch {
      // A mode that was not taken has been reported at its place.
      let isKnown = error.kind == .missingMode && source.document.root["mode"] != nil
      if !isKnown, !problems.contains(error) { problems.append(error) }
    }
    findings += said(of: source.document.file, problems)
    let ordered = findings.enumerated().sorted { left, right in
      let places = [left, right].map { ($0.element.line ?? .max, $0.element.column ?? .max) }
      return places[0] == places[1] ? left.offset < right.offset : places[0] < places[1]
    }
    return ThemeReport(
      file: source.document.file, name: source.file.name, findings: ordered.map(\.element))
  }

  private func said(of file: String, _ problems: [PreferenceProblem]) -> [ThemeFinding] {
    problems.filter { $0.file == file }.map { problem in
      var finding = ThemeFinding(file: file, .problem(problem.kind))
      finding.line = problem.line
      finding.column = problem.column
      return finding
    }
  }
}
