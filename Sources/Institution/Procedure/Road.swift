public import Deliberation

/// 协商之路 — the stations of a matter with their dates, and what came late.
public enum Road {
  /// One station.
  public struct Stop: Hashable, Sendable {
    public let station: Station
    /// When it was passed.
    public let day: Day?
    public let isDone: Bool
    /// True for the station at which the matter stands.
    public let isHere: Bool
    public let daysLate: Int
  }

  /// The road of a matter.
  ///
  /// - Parameters:
  ///   - firstOpinion: the day the first of its opinions was given.
  ///   - openCommitments: commitments that somebody still owes.
  public static func stops(of matter: Matter, events: [Event], firstOpinion: Day?, openCommitments: Int = 0) -> [Stop] {
    let order = Station.allCases
    let here = order.firstIndex(of: matter.stage.station) ?? 0
    let isSealed = matter.stage == .sealed
    return order.enumerated().map { index, station in
      let event = act(at: station).flatMap { act in events.last { $0.act == act } }
      return Stop(
        station: station, day: station == .opinion ? firstOpinion : event?.at.day,
        isDone: (index < here || isSealed) && !(station == .results && openCommitments > 0),
        isHere: index == here && !isSealed, daysLate: event?.daysLate ?? 0)
    }
  }

  /// What was done when a station lies behind.
  private static func act(at station: Station) -> Act? {
    switch station {
    case .topic: .approveTopic
    case .plan: .submitPlan
    case .notice: .postNotice
    case .meeting: .closeMeeting
    case .report: .publishReport
    case .archive: .sealDossier
    case .opinion, .results: nil
    }
  }
}
