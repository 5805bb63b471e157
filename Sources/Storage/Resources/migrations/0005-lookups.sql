-- Ways to rows that were found by reading a whole table; a province noticed, a county did not.
CREATE INDEX IF NOT EXISTS commitment_by_point ON commitment(point_id);
CREATE INDEX IF NOT EXISTS post_by_official ON post(official_id);
CREATE INDEX IF NOT EXISTS seat_by_post ON seat(post_id);
CREATE INDEX IF NOT EXISTS participant_by_person ON participant(person_id);
CREATE INDEX IF NOT EXISTS account_by_person ON account(person_id);

-- A row that is taken away is looked for where it may be referred to.
CREATE INDEX IF NOT EXISTS attendance_by_participant ON attendance(participant_id);
CREATE INDEX IF NOT EXISTS finding_by_commitment ON finding(commitment_id);
