-- Ways to rows that were found by reading a whole table; a province noticed, a county did not.
CREATE INDEX IF NOT EXISTS commitment_by_point ON commitment(point_id);
CREATE INDEX IF NOT EXISTS post_by_official ON post(official_id);
CREATE INDEX IF NOT EXISTS seat_by_post ON seat(post_id);
