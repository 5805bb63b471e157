/// 单位 — an organisation that takes part: property management, owners' committee, resident unit, cooperative (3.3a).
public enum Organisation {}

/// 居民／村民 — a person on the community's roster.
public enum Person {}

/// 户 — a household on the roster.
public enum Household {}
