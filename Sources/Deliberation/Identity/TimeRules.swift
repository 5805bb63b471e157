extension Day {
  /// Refuses a day that has not come yet.
  public func checkCome(today: Day, clause: Clause) throws(Refusal) {
    guard self <= today else { throw Refusal(.dayInFuture, clause: clause) }
  }

  /// Refuses a day that has passed.
  public func checkAhead(today: Day, clause: Clause) throws(Refusal) {
    guard self >= today else { throw Refusal(.nextDayPast, clause: clause) }
  }
}

extension Instant {
  /// Refuses a moment that has not come yet.
  public func checkCome(now: Instant, clause: Clause) throws(Refusal) {
    guard self <= now else { throw Refusal(.dayInFuture, clause: clause) }
  }
}
