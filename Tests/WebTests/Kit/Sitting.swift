import Deliberation
import Institution
import Storage

/// One matter of the website's community, at a stage of its way, with a plan of two points.
enum Sitting {
  static let matter = ID<Matter>(rawValue: 1000)
  static let points = [ID<PlanRecord.Point>(rawValue: 1003), ID<PlanRecord.Point>(rawValue: 1004)]
  static let invited = ID<Plan.Participant>(rawValue: 1005)
  static let present = ID<Meeting.Attendance>(rawValue: 1006)
  static let correction = ID<Meeting.Correction>(rawValue: 1007)

  /// A website with the matter, and the cookies of its clerk.
  static func open(at stage: Stage, _ body: (Website, String) async throws -> Void) async throws {
    try await Website.open { site in
      try await insert(site, at: stage)
      try await body(site, try await site.session(of: "clerk"))
    }
  }

  private static func insert(_ site: Website, at stage: Stage) async throws {
    let now = site.institution.clock()
    let hasMet = [.deliberated, .reported].contains(stage)
    try await site.institution.database.write { tx in
      try Website.begin(matter, at: stage, on: now.day, tx)
      try tx.execute(
        """
        INSERT INTO plan (id, matter_id, version, meets_at, place, subject, form, host, recorder, affected_households)
        VALUES (1002, \(matter), 1, \(now), '二楼', '供热', 'residentsCouncil', '', '', 0)
        """)
      for (position, point) in points.enumerated() {
        try tx.execute(
          "INSERT INTO plan_point (id, plan_id, position, text) VALUES (\(point), 1002, \(position), \("要点\(position + 1)"))")
      }
      try tx.execute(
        """
        INSERT INTO participant (id, plan_id, position, kind, name, is_organisation)
        VALUES (\(invited), 1002, 0, 'registeredResidents', '吴小满', \(false))
        """)
      guard hasMet || stage == .meeting else { return }
      try tx.execute(
        """
        INSERT INTO meeting (matter_id, opened_at, closed_at, sign_in_code) VALUES (\(matter), \(now), \(hasMet ? now : nil), 'abcd1234')
        """)
      _ = try tx.execute(
        """
        INSERT INTO attendance (id, matter_id, kind, name, way, at)
        VALUES (\(present), \(matter), 'registeredResidents', '郑大河', 'roll', \(now))
        """)
      guard hasMet else { return }
      _ = try tx.execute(
        """
        INSERT INTO minutes_correction (id, matter_id, attendance_id, text, at)
        VALUES (\(correction), \(matter), \(present), '漏了一句', \(now))
        """)
    }
  }

  static func meeting(_ site: Website) async throws -> Meeting {
    try await site.institution.read { known(try MeetingTable.find(matter, $0.tx)) }
  }
}

extension Answer {
  /// True when the answer tells of a field that it is wrong, in its summary and beside it.
  func tells(of field: String, _ sentence: String) -> Bool {
    text.contains("<a href=\"#f-\(field)\">") && text.contains("id=\"f-\(field)-fault\">\(sentence)</p>")
  }
}
