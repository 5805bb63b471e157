extension Findings {
  /// Weighs the evidence of all statements against each other and writes the four lists.
  mutating func makeLists(_ evidence: [Evidence], _ options: Options) {
    makeTypical(evidence, options)
    makeCommon(evidence, options)
    makeMajority(options)
    makeDivisive(evidence, options)
    let needs = evidence.indices.filter { evidence[$0].missing.contains { $0 > 0 } }
    let sums = evidence.map { $0.missing.reduce(0, +) }
    needingVotes = needs.sorted { (-sums[$0], $0) < (-sums[$1], $1) }.prefix(max(0, options.listLength)).map {
      Need(statement: $0, missing: evidence[$0].missing)
    }
  }

  private mutating func makeTypical(_ evidence: [Evidence], _ options: Options) {
    let found = evidence.enumerated().flatMap { statement, evidence in evidence.typical.map { (statement, $0) } }
    let rates = ExactTests.falseDiscoveryRates(found.map(\.1.chance), tests: 2 * evidence.count * groups.count)
    for group in groups.indices {
      let own = found.indices.filter { found[$0].1.group == group && rates[$0] <= options.falseDiscoveryRate }
      let surest = own.sorted { (found[$0].1.chance, $0) < (found[$1].1.chance, $1) }
      groups[group].typical = surest.prefix(max(0, options.listLength)).map { index in
        let (statement, typical) = found[index]
        var elsewhere = Tally()
        for (other, tally) in statements[statement].groups.enumerated() where other != group { elsewhere.add(tally) }
        return Typical(
          statement: statement, vote: typical.vote, share: statements[statement].groups[group].share(of: typical.vote),
          shareElsewhere: elsewhere.share(of: typical.vote), chance: typical.chance, rate: rates[index])
      }
    }
  }

  private mutating func makeCommon(_ evidence: [Evidence], _ options: Options) {
    let found = evidence.enumerated().compactMap { statement, evidence -> Common? in
      guard let common = evidence.common, common.chance <= options.significance else { return nil }
      return Common(
        statement: statement, vote: common.vote, shares: statements[statement].groups.map { $0.share(of: common.vote) },
        score: common.score, chance: common.chance)
    }
    common = Self.strongest(found, options)
  }

  /// A cluster that may be chance must not have a veto on what most people say: then everybody counts as one group.
  private mutating func makeMajority(_ options: Options) {
    majority = []
    guard quality.strength == .weak else { return }
    let found = statements.enumerated().compactMap { statement, counted -> Common? in
      var all = Tally()
      for tally in counted.groups { all.add(tally) }
      guard let common = Evidence.common([all]), common.chance <= options.significance else { return nil }
      return Common(
        statement: statement, vote: common.vote, shares: [all.share(of: common.vote)], score: common.score, chance: common.chance)
    }
    majority = Self.strongest(found, options)
  }

  private static func strongest(_ found: [Common], _ options: Options) -> [Common] {
    Array(found.sorted { (-$0.score, $0.statement) < (-$1.score, $1.statement) }.prefix(max(0, options.listLength)))
  }

  private mutating func makeDivisive(_ evidence: [Evidence], _ options: Options) {
    let found = evidence.enumerated().compactMap { statement, evidence in evidence.division.map { (statement, $0) } }
    let pairs = groups.count * (groups.count - 1) / 2
    let rates = ExactTests.falseDiscoveryRates(found.map(\.1.chance), tests: evidence.count * pairs)
    let sure = found.indices.filter { rates[$0] <= options.falseDiscoveryRate }
    let widest = sure.sorted { (-found[$0].1.difference, $0) < (-found[$1].1.difference, $1) }
    divisive = widest.prefix(max(0, options.listLength)).map { index in
      let (statement, division) = found[index]
      let tallies = statements[statement].groups
      return Division(
        statement: statement, favour: division.favour, against: division.against, difference: division.difference,
        isOpposed: tallies[division.favour].share(of: .agree) > 0.5 && tallies[division.against].share(of: .disagree) > 0.5,
        rate: rates[index])
    }
  }
}
