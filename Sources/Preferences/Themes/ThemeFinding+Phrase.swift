import Canvas
package import Wording

extension ThemeFinding {
  /// Where it is, what is wrong, and how to mend it.
  package var phrase: Phrase {
    .preferenceProblem(file: file, line: line, column: column, kind.phrase)
  }
}

extension ThemeFinding.Kind {
  fileprivate var phrase: Phrase {
    switch self {
    case .problem(let problem): problem.phrase
    case .missing(let tokens, let theme): .themeMissing(tokens, from: theme)
    case .faint(let faint):
      .themeFaint(
        faint.token, foreground: faint.foreground, background: faint.background,
        depth: faint.depth.phrase, contrast: ratio(faint.contrast), needed: ratio(faint.needed))
    case .alike(let likeness):
      .themeAlike(
        likeness.first, likeness.second, vision: likeness.vision.phrase,
        depth: .joined(likeness.depths.map(\.phrase), separator: ", "),
        haveSigns: likeness.haveSigns)
    }
  }

  /// `4.49` for 449, `4.5` for 450.
  private func ratio(_ hundredths: Int) -> String {
    let rest = hundredths % 100
    let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(hundredths / 100).\(digits)"
  }
}

extension ColourVision {
  fileprivate var phrase: Phrase {
    switch self {
    case .usual: .visionUsual
    case .deuteranopia: .visionDeuteranopia
    case .protanopia: .visionProtanopia
    case .tritanopia: .visionTritanopia
    }
  }
}

extension ColourDepth {
  fileprivate var phrase: Phrase {
    switch self {
    case .mono: .depthMono
    case .sixteen: .depthColours(16)
    case .twoHundredFiftySix: .depthColours(256)
    case .trueColour: .depthTrueColour
    }
  }
}
