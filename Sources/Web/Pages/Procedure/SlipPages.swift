import Deliberation
import HTML
import Hummingbird
import Institution
import Wording

/// 说 and 回执 — say something without an account, and follow it by the slip's number.
enum SlipPages {
  static func add(to routes: Routes) {
    routes.get(Route.say) { try await say($0, nil) }
    routes.post(Route.say, again: { try await say($0, $1) }) { visit in
      let area = try visit.area()
      try await visit.limit("say", burst: 10, perMinute: 6)
      let policy = try await visit.institution.readInline { try SlipReading.policy(in: area, $0) }
      let receipt = try await visit.perform(try SayForm.command(visit, in: area, under: policy, at: visit.institution.clock()))
      let slip = try await visit.institution.readInline { try SlipReading.slip(of: receipt.id(), $0) }
      return visit.redirect(Route.slip(area, slip).with("new", 1))
    }
    routes.get(Route.slipSearch) { visit in
      guard let area = AreaCode(visit.query("area")), area.level == .community else { throw AccessError.notFound }
      let typed = visit.query(SlipForm.number.name)
      do throws(Fault) {
        return visit.redirect(Route.slip(area, try SlipForm.number.read([typed])))
      } catch { return try await search(visit, area, typed, typed.isBlank ? "" : error.sentence(visit.words)) }
    }
    routes.get(Route.slip) { visit in
      let area = try visit.area()
      let typed = typed(visit)
      let slip: SlipNumber
      do throws(Fault) { slip = try SlipForm.number.read([typed]) } catch {
        return try await search(visit, area, typed, error.sentence(visit.words))
      }
      do { return try await follow(visit, nil) } catch AccessError.notFound {
        return try await search(visit, area, slip.description, visit.words.boardSlipUnknown(number: slip))
      }
    }
    routes.post(Route.rateSlip, again: { try await follow($0, $1) }) { visit in
      let (area, slip) = try numbers(visit)
      // Numbers of slips can be guessed; whoever tries one after the other is held back.
      try await visit.limit("rate", burst: 5, perMinute: 3)
      let rated = try await visit.institution.readInline { try SlipReading.rated(by: slip, in: area, $0) }
      try await visit.perform(try RateForm.command(visit, of: rated.matter, by: rated.opinion))
      return visit.redirect(Route.slip(area, slip).with("rated", 1))
    }
  }

  private static func numbers(_ visit: Visit) throws -> (AreaCode, SlipNumber) {
    guard let slip = try? SlipForm.number.read([typed(visit)]) else { throw AccessError.notFound }
    return (try visit.area(), slip)
  }

  /// What stands in the path for the number, without the codes of an address.
  private static func typed(_ visit: Visit) -> String {
    Form.first("slip", in: "slip=\(visit.context.parameters.get("slip") ?? "")".utf8)
  }

  /// The field again, with what was typed and what is wrong with it; nothing typed is nothing wrong.
  private static func search(_ visit: Visit, _ area: AreaCode, _ typed: String, _ fault: String) async throws -> Response {
    let name = try await visit.institution.readInline { try SlipReading.community(area, $0) }
    if !fault.isEmpty { visit.page.say(Problem(sentence: fault)) }
    return visit.page(
      SlipView.search(in: area, called: name, typed: typed, fault: fault, visit), status: fault.isEmpty ? .ok : .notFound)
  }

  private static func follow(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let (area, slip) = try numbers(visit)
    return visit.page(SlipView.html(try await visit.institution.readInline { try SlipReading.page(slip, in: area, $0) }, problem, visit))
  }

  private static func say(_ visit: Visit, _ problem: Problem?) async throws -> Response {
    let area = try visit.area()
    let name = try await visit.institution.readInline { try SlipReading.community(area, $0) }
    return visit.page(SlipView.say(in: area, called: name, problem, visit))
  }
}
