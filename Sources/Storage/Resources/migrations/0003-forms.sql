-- Lots and online deliberation (3.3b, 3.4g).

-- New kinds of papers, as in 0002.
-- sqlite: CREATE TABLE posting_kept AS SELECT * FROM board_posting
-- sqlite: DELETE FROM board_posting
-- sqlite: CREATE TABLE paper_new (id BIGINT NOT NULL PRIMARY KEY, area TEXT NOT NULL REFERENCES community(area), matter_id BIGINT REFERENCES matter(id), kind TEXT NOT NULL CHECK (kind IN ('notice','report','charter','catalogue','roster','dossier','adoption','progress','assemblyNotice','decision','correction','commissionReport','commissionAnswer','lot','draw','online')), number TEXT NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL, made_at BIGINT NOT NULL, published_at BIGINT NOT NULL, until_day BIGINT, replaces_id BIGINT REFERENCES paper(id), leaf_index BIGINT NOT NULL UNIQUE)
-- sqlite: INSERT INTO paper_new SELECT id, area, matter_id, kind, number, title, body, made_at, published_at, until_day, NULL, leaf_index FROM paper
-- sqlite: CREATE TABLE replaces_kept AS SELECT id, replaces_id FROM paper WHERE replaces_id IS NOT NULL
-- sqlite: UPDATE paper SET replaces_id = NULL
-- sqlite: DROP TABLE paper
-- sqlite: ALTER TABLE paper_new RENAME TO paper
-- sqlite: UPDATE paper SET replaces_id = (SELECT replaces_id FROM replaces_kept WHERE replaces_kept.id = paper.id) WHERE id IN (SELECT id FROM replaces_kept)
-- sqlite: INSERT INTO board_posting SELECT * FROM posting_kept
-- sqlite: DROP TABLE posting_kept
-- sqlite: DROP TABLE replaces_kept
-- sqlite: CREATE INDEX paper_by_area ON paper(area, id)
-- sqlite: CREATE INDEX paper_by_matter ON paper(matter_id, id)
-- postgres: ALTER TABLE paper DROP CONSTRAINT paper_kind_check
-- postgres: ALTER TABLE paper ADD CONSTRAINT paper_kind_check CHECK (kind IN ('notice','report','charter','catalogue','roster','dossier','adoption','progress','assemblyNotice','decision','correction','commissionReport','commissionAnswer','lot','draw','online'))

-- Lots (3.3b). The published list lies in the file store under its own hash, which is the commitment.
CREATE TABLE lot (
  id BIGINT NOT NULL PRIMARY KEY,
  area TEXT NOT NULL REFERENCES community(area),
  matter_id BIGINT NOT NULL REFERENCES matter(id),
  circle TEXT NOT NULL CHECK (circle IN ('everyone','registered','nonRegistered')),
  group_name TEXT NOT NULL DEFAULT '',
  size BIGINT NOT NULL,
  mirrors TEXT NOT NULL,
  one_of_household BOOLEAN NOT NULL,
  way TEXT NOT NULL CHECK (way IN ('dice','figure')),
  figure TEXT NOT NULL DEFAULT '',
  draws_at BIGINT NOT NULL,
  place TEXT NOT NULL,
  categories TEXT NOT NULL,
  commitment TEXT NOT NULL,
  left_out BIGINT NOT NULL,
  fewest BIGINT NOT NULL,
  most BIGINT NOT NULL,
  prepared_at BIGINT NOT NULL,
  drawn_at BIGINT,
  drawn_number BIGINT,
  thrown TEXT NOT NULL DEFAULT '',
  witnesses TEXT NOT NULL DEFAULT '',
  draw_paper_id BIGINT REFERENCES paper(id)
);
CREATE INDEX lot_by_matter ON lot(matter_id, id);

-- Who can be drawn, under the name of the published list; what they are, as places among the quotas.
CREATE TABLE lot_person (
  lot_id BIGINT NOT NULL REFERENCES lot(id),
  alias TEXT NOT NULL,
  person_id BIGINT NOT NULL REFERENCES person(id),
  traits TEXT NOT NULL,
  household TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (lot_id, alias)
);

-- Seats in order; a seat that was given up keeps its row, the next of the same position takes it.
CREATE TABLE lot_seat (
  id BIGINT NOT NULL PRIMARY KEY,
  lot_id BIGINT NOT NULL REFERENCES lot(id),
  position BIGINT NOT NULL,
  alias TEXT NOT NULL,
  name TEXT NOT NULL,
  declined_at BIGINT,
  reason TEXT NOT NULL DEFAULT '',
  UNIQUE (lot_id, alias)
);

-- Online deliberation (3.4g)
CREATE TABLE online_deliberation (
  id BIGINT NOT NULL PRIMARY KEY,
  area TEXT NOT NULL REFERENCES community(area),
  matter_id BIGINT NOT NULL REFERENCES matter(id),
  introduction TEXT NOT NULL,
  groups TEXT NOT NULL DEFAULT '',
  opened_at BIGINT NOT NULL,
  closes_at BIGINT NOT NULL,
  closed_at BIGINT,
  paper_id BIGINT REFERENCES paper(id)
);
CREATE INDEX online_by_matter ON online_deliberation(matter_id, id);
CREATE INDEX online_running ON online_deliberation(closed_at, closes_at);

CREATE TABLE online_statement (
  id BIGINT NOT NULL PRIMARY KEY,
  online_id BIGINT NOT NULL REFERENCES online_deliberation(id),
  position BIGINT NOT NULL,
  text TEXT NOT NULL,
  is_seed BOOLEAN NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('waiting','accepted','rejected')),
  reason TEXT NOT NULL DEFAULT '',
  added_at BIGINT NOT NULL,
  UNIQUE (online_id, position)
);

-- Who may answer while it runs: forgotten when it closes, so that nothing joins a person to a voice afterwards.
CREATE TABLE online_participant (
  id BIGINT NOT NULL PRIMARY KEY,
  online_id BIGINT NOT NULL REFERENCES online_deliberation(id),
  person_id BIGINT NOT NULL REFERENCES person(id),
  voice BIGINT NOT NULL UNIQUE,
  code_fingerprint TEXT UNIQUE,
  code_sealed BLOB,
  UNIQUE (online_id, person_id)
);

CREATE TABLE online_vote (
  online_id BIGINT NOT NULL REFERENCES online_deliberation(id),
  voice BIGINT NOT NULL,
  statement_id BIGINT NOT NULL REFERENCES online_statement(id),
  choice BIGINT NOT NULL CHECK (choice IN (-1, 0, 1)),
  PRIMARY KEY (online_id, voice, statement_id)
);
