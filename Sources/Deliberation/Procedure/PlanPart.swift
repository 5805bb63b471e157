/// 方案必备内容 — the parts that a plan must have, as rules name them (3.5c).
public enum PlanPart: String, CaseIterable, Sendable { case time, place, subject, participants, form }
