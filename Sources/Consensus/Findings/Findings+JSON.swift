internal import Digest

extension Findings {
  /// The findings as one JSON object (RFC 8259), keys in a fixed order, numbers in their shortest exact form, ids as strings.
  public var json: String {
    var out = JSONWriter()
    out.object {
      $0.field("groups") { out in out.array(groups) { writeGroup($1, &$0) } }
      $0.field("quality") { out in writeQuality(&out) }
      $0.field("common") { out in out.array(common) { writeCommon($1, &$0) } }
      if quality.strength == .weak { $0.field("majority") { out in out.array(majority) { writeCommon($1, &$0) } } }
      $0.field("divisive") { out in out.array(divisive) { writeDivision($1, &$0) } }
      $0.field("needingVotes") { out in out.array(needingVotes) { writeNeed($1, &$0) } }
      $0.field("statements") { out in out.array(statements) { writeStatement($1, &$0) } }
      $0.field("rejected") { out in out.array(rejected) { $0.string($1) } }
      $0.field("participants") { out in out.array(participants) { writeParticipant($1, &$0) } }
    }
    return out.text
  }

  private func writeGroup(_ group: Group, _ out: inout JSONWriter) {
    out.object {
      $0.field("name", group.name)
      $0.field("size", group.size)
      $0.point(group.point)
      $0.field("typical") { out in
        out.array(group.typical) { out, typical in
          out.object {
            $0.field("statement", id(typical.statement))
            $0.field("vote", "\(typical.vote)")
            $0.field("share", typical.share)
            $0.field("shareElsewhere", typical.shareElsewhere)
            $0.field("chance", typical.chance)
            $0.field("falseDiscoveryRate", typical.rate)
          }
        }
      }
    }
  }

  private func writeQuality(_ out: inout JSONWriter) {
    out.object {
      $0.field("strength", quality.strength.rawValue)
      $0.field("silhouette", quality.silhouette)
      if let agreement = quality.agreement { $0.field("agreement", agreement) }
      if let sameCount = quality.sameCount { $0.field("sameCount", sameCount) }
      if let chance = quality.chance { $0.field("chance", chance) }
    }
  }

  private func writeCommon(_ common: Common, _ out: inout JSONWriter) {
    out.object {
      $0.field("statement", id(common.statement))
      $0.field("vote", "\(common.vote)")
      $0.field("shares") { out in out.array(common.shares) { $0.number($1) } }
      $0.field("score", common.score)
      $0.field("chance", common.chance)
    }
  }

  private func writeDivision(_ division: Division, _ out: inout JSONWriter) {
    out.object {
      $0.field("statement", id(division.statement))
      $0.field("favour", groups[division.favour].name)
      $0.field("against", groups[division.against].name)
      $0.field("difference", division.difference)
      $0.field("opposed") { $0.raw(division.isOpposed ? "true" : "false") }
      $0.field("falseDiscoveryRate", division.rate)
    }
  }

  private func writeNeed(_ need: Need, _ out: inout JSONWriter) {
    out.object {
      $0.field("statement", id(need.statement))
      $0.field("missing") { out in out.array(need.missing) { $0.raw("\($1)") } }
    }
  }

  private func writeStatement(_ counted: Counted, _ out: inout JSONWriter) {
    out.object {
      $0.field("id", counted.statement.id)
      $0.field("text", counted.statement.text)
      $0.point(counted.point)
      $0.field("everyone") { $0.tally(counted.everyone) }
      $0.field("groups") { out in out.array(counted.groups) { $0.tally($1) } }
    }
  }

  private func writeParticipant(_ participant: Participant, _ out: inout JSONWriter) {
    out.object {
      $0.field("id", participant.id)
      $0.point(participant.point)
      $0.field("votes", participant.votes)
      $0.field("group") { $0.name(participant.group, groups) }
      $0.field("nearest") { $0.name(participant.nearest, groups) }
    }
  }

  private func id(_ statement: Int) -> String { statements[statement].statement.id }
}

/// Writes JSON into bytes; commas come by themselves.
private struct JSONWriter {
  private var bytes: [UInt8] = []
  private var needsComma = false

  var text: String { String(decoding: bytes, as: UTF8.self) + "\n" }

  mutating func object(_ body: (inout JSONWriter) -> Void) {
    raw("{")
    needsComma = false
    body(&self)
    bytes.append(0x7d)
    needsComma = true
  }

  mutating func array<Element>(_ elements: [Element], _ body: (inout JSONWriter, Element) -> Void) {
    raw("[")
    needsComma = false
    for element in elements { body(&self, element) }
    bytes.append(0x5d)
    needsComma = true
  }

  mutating func field(_ name: String, _ body: (inout JSONWriter) -> Void) {
    string(name)
    bytes.append(0x3a)
    needsComma = false
    body(&self)
    needsComma = true
  }

  mutating func field(_ name: String, _ value: String) { field(name) { $0.string(value) } }
  mutating func field(_ name: String, _ value: Double) { field(name) { $0.number(value) } }
  mutating func field(_ name: String, _ value: Int) { field(name) { $0.raw("\(value)") } }

  mutating func number(_ value: Double) { raw(value.isFinite ? "\(value)" : "null") }

  mutating func raw(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
  }

  /// The comma before the next value, where one came before.
  private mutating func separate() {
    if needsComma { bytes.append(0x2c) }
    needsComma = true
  }

  mutating func string(_ text: String) {
    separate()
    JSONText.append(text, to: &bytes)
  }

  mutating func point(_ point: Findings.Point) {
    field("x", point.x)
    field("y", point.y)
  }

  mutating func tally(_ tally: Tally) {
    object {
      $0.field("agree", tally.agree)
      $0.field("disagree", tally.disagree)
      $0.field("pass", tally.pass)
    }
  }

  mutating func name(_ group: Int?, _ groups: [Findings.Group]) {
    if let group { string(groups[group].name) } else { raw("null") }
  }
}
