import Deliberation
import Institution

/// Where a duty is done.
enum DutyRoute {
  /// The form a duty is done with.
  static func route(of task: DueTask) -> Route {
    guard let matter = task.matter else {
      switch task.obligation.duty {
      case .triageOpinions: return Route.ledger().with("state", Opinion.State.received.rawValue)
      case .resolveKinship: return Route.committee()
      default: return Route.ledger()
      }
    }
    let (id, page) = (matter.id, Route.matter(matter.id))
    switch task.obligation.duty {
    case .submitPlan: return Route.plan(id)
    case .postNotice: return Route.notice(id)
    case .closeMeeting: return Route.meeting(id)
    case .publishReport: return Route.report(id)
    case .postOnBoard, .postReportOnBoard: return page.at("posting")
    case .serveParticipants: return page.at("service")
    case .settleCorrections, .signMinutes: return Route.minutes(id)
    case .sealDossier: return page.at("dossier")
    case .answerFinding, .closeFinding: return page.at("findings")
    case .adoptPoints: return Route.results(id).at("adoption")
    case .describeCommitments, .carryOut, .acceptCommitment, .urgeOwner, .publishProgress, .takeUrgedOwner:
      return Route.results(id).at("commitments")
    case .explainDissents: return Route.results(id).at("dissents")
    case .answerReview: return Route.results(id).at("reviews")
    case .reportCommission, .answerCommission: return Route.results(id).at("commission")
    case .callAssembly: return Route.callAssembly(id)
    case .studyAssembly, .noticeAssembly, .holdAssembly, .closeAssembly, .reconveneAssembly, .recordReferral:
      return Route.results(id).at("assembly")
    case .carryOutCorrection: return Route.results(id).at("corrections")
    case .collectRatings: return Route.results(id).at("ratings")
    case .drawLot: return Route.lot(id)
    case .moderateStatements: return Route.online(id)
    case .approveTopic, .approvePlan, .holdMeeting, .triageOpinions, .answerRequests, .moveStalled, .awaitedResult, .resolveKinship:
      return page
    }
  }
}
