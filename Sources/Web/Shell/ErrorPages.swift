import Deliberation
import HTTPTypes
import Hummingbird
import HTML
import Institution
import Logging
import PolicyFiles
import Storage
import Wording

/// The only place where an error becomes an answer.
struct ErrorPages {
  private let web: WebContext

  init(_ web: WebContext) { self.web = web }

  func answer(to error: any Error, _ visit: Visit) -> Response {
    let words = visit.words
    switch error {
    case let refusal as Refusal:
      return page(.conflict, words.commonErrorRefused, [words.sentence(of: refusal), visit.citation(of: refusal.clause)], visit)
    case let other as NotTheTime:
      let matter = other.matter
      let lines = [words.caseNotNow, words.caseNow(title: matter.title, stage: words.stage(matter.stage))]
      return page(.ok, words.commonErrorNotNow, lines, visit, back: Route.matter(matter.id))
    case let problem as Problem:
      return page(.unprocessableContent, words.commonErrorRefused, [problem.sentence, problem.citation], visit)
    case let error as AccessError: return page(of: error, visit)
    // Whoever reloads what only takes a form, or kept its address, wants the page that shows the form; a program hears what it may ask.
    case is WrongMethod where visit.isOpenedByHand: return visit.redirect(visit.here)
    case let wrong as WrongMethod:
      var response = page(.methodNotAllowed, words.commonErrorMethod, [words.commonErrorMethodHelp], visit, back: visit.here)
      response.headers[.allow] = wrong.allowed
      return response
    case is HostUnclear: return page(.badRequest, words.commonErrorHost, [words.commonErrorHostHelp], visit)
    case let other as OtherAccount: return page(.conflict, words.commonErrorOtherAccount, [other.sentence(visit)], visit, back: visit.here)
    case is FormRefused: return page(.forbidden, words.commonErrorStale, [words.commonErrorStaleHelp], visit)
    case is TooLarge:
      return page(.contentTooLarge, words.commonErrorTooLarge, [words.commonErrorTooLargeHelp(limit: RuleUnit.megabytes.largest)], visit)
    case FormUnreadable.kind: return page(.unsupportedMediaType, words.commonErrorUnreadable, [words.commonErrorUnreadableHelp], visit)
    case is FormUnreadable: return page(.badRequest, words.commonErrorUnreadable, [words.commonErrorUnreadableHelp], visit)
    case is TooSlow: return page(.requestTimeout, words.commonErrorTooSlow, [words.commonErrorTooSlowHelp], visit)
    case is TooOften: return page(.tooManyRequests, words.commonErrorTooOften, [words.commonErrorTooOftenHelp], visit)
    case let error as HTTPError where error.status == .notFound: return page(of: .notFound, visit)
    case let error as any HTTPResponseError: return page(error.status, words.commonErrorFailed, [words.commonErrorFailedHelp], visit)
    case StorageError.unique: return page(.conflict, words.commonErrorTwice, [words.commonErrorTwiceHelp], visit)
    case StorageError.check, StorageError.foreignKey:
      // A value that no field offers came as far as the tables: it is refused, and a form that lets it through is told of.
      web.logger.error("request \(visit.context.id): the tables refused a value that no form should let through: \(error)")
      return page(.unprocessableContent, words.commonErrorUnreadable, [words.commonErrorUnreadableHelp], visit)
    case StorageError.busy, StorageError.serialization, StorageError.unavailable, StorageError.fateUnknown:
      // Who is sent away under load is no news.
      web.logger.log(level: error as? StorageError == .busy ? .debug : .error, "storage is not available: \(error)")
      var response = page(.serviceUnavailable, words.commonErrorBusy, [words.commonErrorBusyHelp], visit)
      response.headers[.retryAfter] = "5"
      return response
    default:
      web.logger.error("request \(visit.context.id) failed: \(error)")
      return page(.internalServerError, words.commonErrorFailed, [words.commonErrorFailedHelp, "\(visit.context.id)"], visit)
    }
  }

  private func page(of error: AccessError, _ visit: Visit) -> Response {
    guard let told = error.told(visit) else { return visit.redirect(visit.signingIn) }
    return page(error == .notFound ? .notFound : .forbidden, told.title, [told.help, told.citation], visit)
  }

  /// - Parameter back: a page of which more may be hoped.
  private func page(
    _ status: HTTPResponse.Status, _ title: String, _ lines: [String], _ visit: Visit, back: Route = Route.home()
  ) -> Response {
    let hasMore = back != Route.home()
    let more: HTML = hasMore ? "<a class=\"button\" href=\"\(visit.link(back))\">\(visit.words.commonErrorBack)</a> " : ""
    let content: HTML = """
      <div class="error-page"><h1>\(title)</h1>\(lines.filter { !$0.isEmpty }, { "<p>\($0)</p>" })
      <p>\(more)<a class="button\(also: "quiet", if: hasMore)" href="\(visit.link(Route.home()))">\(visit.words.commonHome)</a></p></div>
      """
    return visit.page(Layout.page(visit, title: title, face: .board, content), status: status)
  }
}
