extension Matter {
  /// Takes `act`'s step: refuses it at a stage where it makes no sense, else moves to the stage it leads to.
  public mutating func take(_ act: Act) throws(Refusal) {
    if let refusal = act.refusal(at: stage) { throw refusal }
    if let next = act.leadsTo { stage = next }
  }
}

extension Commitment {
  /// Takes one of the acts on a commitment; refuses it in a state where it makes no sense.
  public mutating func take(_ act: Act) throws(Refusal) {
    if let refusal = act.refusal(at: state) { throw refusal }
    if case .commitment(_, let next?) = act.row.object { state = next }
  }
}

extension Assembly {
  /// Takes one of the acts on an assembly; refuses it at a stage where it makes no sense.
  public mutating func take(_ act: Act) throws(Refusal) {
    if let refusal = act.refusal(at: stage) { throw refusal }
    if case .assembly(_, let next?) = act.row.object { stage = next }
  }
}
