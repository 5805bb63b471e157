extension Findings {
  /// The findings in plain words, for reading on a terminal: what is shared first, then what parts, then what is missing.
  public var text: String {
    let counted = participants.count { $0.group != nil }
    var lines = [
      "\(participants.count) participants, \(statements.count) statements; \(counted) voted enough to be counted for groups.",
      groups.count < 2
        ? "No two groups can be told apart."
        : "\(groups.count) groups: " + groups.map { "\($0.name) (\($0.size))" }.joined(separator: ", ") + ".",
      reliability,
    ]
    section(isGrouped ? "All groups say" : "Most people say", shared, &lines) { common in
      let shares =
        isGrouped
        ? zip(groups, common.shares).map { "\($0.name) \(Self.percent($1))" }.joined(separator: ", ")
        : common.shares.map(Self.percent).joined()
      return "\(Self.word(common.vote)): \(words(common.statement)) [\(shares)]"
    }
    for group in groups where groups.count > 1 {
      section("Typical for \(group.name)", group.typical, &lines) {
        "\(Self.word($0.vote)): \(words($0.statement)) [\(Self.percent($0.share)), elsewhere \(Self.percent($0.shareElsewhere))]"
      }
    }
    section("Groups differ on", divisive, &lines) { division in
      let tallies = statements[division.statement].groups
      let shares = [division.favour, division.against].map {
        "\(groups[$0].name) \(Self.percent(tallies[$0].share(of: .agree))) agree"
      }
      return "\(words(division.statement)) [\(shares.joined(separator: ", "))]"
    }
    section("More votes needed on", needingVotes, &lines) { need in
      let missing = zip(groups, need.missing).filter { $1 > 0 }.map { "\($1) from \($0.name)" }
      return "\(words(need.statement)) [\(missing.joined(separator: ", "))]"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var reliability: String {
    let measured = [
      "silhouette \(Self.decimal(quality.silhouette))",
      quality.agreement.map { "agreement with groupings of half of the people \(Self.decimal($0))" },
      quality.sameCount.map { "same number of groups in \(Self.percent($0)) of them" },
      quality.chance.map { "chance of one cloud looking so parted \(Self.decimal($0))" },
    ].compactMap(\.self).joined(separator: ", ")
    return switch quality.strength {
    case .single: "Everyone is counted together."
    case .weak: "This grouping is weak: do not build on it (\(measured))."
    case .fair: "This grouping holds in the main (\(measured))."
    case .strong: "This grouping holds (\(measured))."
    case .unmeasured: "Whether this grouping holds was not measured (\(measured))."
    }
  }

  private func section<Element>(_ title: String, _ elements: [Element], _ lines: inout [String], _ line: (Element) -> String) {
    lines += ["", title + ":"] + (elements.isEmpty ? ["  nothing that can be told from chance"] : elements.map { "  " + line($0) })
  }

  private func words(_ statement: Int) -> String {
    let statement = statements[statement].statement
    let line = String(String.UnicodeScalarView(statement.text.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }))
    return line.isEmpty ? "statement \(statement.id)" : "\(statement.id) “\(line)”"
  }

  private static func word(_ vote: Vote) -> String {
    switch vote {
    case .agree: "yes"
    case .disagree: "no"
    case .pass: "pass"
    }
  }

  private static func percent(_ share: Double) -> String { Int(exactly: (share * 100).rounded()).map { "\($0) %" } ?? "–" }

  private static func decimal(_ value: Double) -> String {
    guard let hundredths = Int(exactly: (abs(value) * 100).rounded()) else { return "–" }
    let rest = hundredths % 100
    return (value < 0 && hundredths > 0 ? "-" : "") + "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
