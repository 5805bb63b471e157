-- After the meeting: results, supervision, dissent, assembly, correction (3.5h, 3.6, 4.2c).

-- New kinds of papers. SQLite cannot change a CHECK: the table is made anew under its own name, its children waiting aside.
-- sqlite: CREATE TABLE posting_kept AS SELECT * FROM board_posting
-- sqlite: DELETE FROM board_posting
-- sqlite: CREATE TABLE paper_new (id BIGINT NOT NULL PRIMARY KEY, area TEXT NOT NULL REFERENCES community(area), matter_id BIGINT REFERENCES matter(id), kind TEXT NOT NULL CHECK (kind IN ('notice','report','charter','catalogue','roster','dossier','adoption','progress','assemblyNotice','decision','correction','commissionReport','commissionAnswer')), number TEXT NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL, made_at BIGINT NOT NULL, published_at BIGINT NOT NULL, until_day BIGINT, replaces_id BIGINT REFERENCES paper(id), leaf_index BIGINT NOT NULL UNIQUE)
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
-- postgres: ALTER TABLE paper ADD CONSTRAINT paper_kind_check CHECK (kind IN ('notice','report','charter','catalogue','roster','dossier','adoption','progress','assemblyNotice','decision','correction','commissionReport','commissionAnswer'))

-- A submission's key belongs to who sent it and to what was sent.
CREATE TABLE submission_new (
  once TEXT NOT NULL,
  command TEXT NOT NULL,
  account_id BIGINT NOT NULL,
  subject BIGINT NOT NULL,
  at BIGINT NOT NULL,
  PRIMARY KEY (once, command, account_id)
);
INSERT INTO submission_new SELECT once, command, account_id, subject, at FROM submission;
DROP TABLE submission;
ALTER TABLE submission_new RENAME TO submission;
CREATE INDEX submission_by_time ON submission(at);

-- Officials of townships and departments act from above.
ALTER TABLE account ADD COLUMN government TEXT NOT NULL DEFAULT '' CHECK (government IN ('','township','department'));
ALTER TABLE account ADD COLUMN organ TEXT NOT NULL DEFAULT '';

-- Adoption of points (3.6a)
ALTER TABLE outcome_point ADD COLUMN adoption TEXT CHECK (adoption IN ('adopted','partlyAdopted','notAdopted'));
ALTER TABLE outcome_point ADD COLUMN adoption_reason TEXT NOT NULL DEFAULT '';
ALTER TABLE outcome_point ADD COLUMN adopted_at BIGINT;

-- Commitments (3.6a, 3.6b)
ALTER TABLE commitment ADD COLUMN origin TEXT NOT NULL DEFAULT 'meeting' CHECK (origin IN ('meeting','later','assembly','correction'));
ALTER TABLE commitment ADD COLUMN owner_kind TEXT NOT NULL DEFAULT 'community' CHECK (owner_kind IN ('community','organisation'));
ALTER TABLE commitment ADD COLUMN organisation_id BIGINT REFERENCES organisation(id);
ALTER TABLE commitment ADD COLUMN measure TEXT NOT NULL DEFAULT '';
ALTER TABLE commitment ADD COLUMN first_due_day BIGINT;
ALTER TABLE commitment ADD COLUMN state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open','completed','accepted','withdrawn'));
ALTER TABLE commitment ADD COLUMN completed_at BIGINT;
ALTER TABLE commitment ADD COLUMN completed_by BIGINT;
ALTER TABLE commitment ADD COLUMN accepted_at BIGINT;
ALTER TABLE commitment ADD COLUMN published_at BIGINT;
UPDATE commitment SET first_due_day = due_day;
CREATE INDEX commitment_by_organisation ON commitment(organisation_id, state);

CREATE TABLE commitment_step (
  id BIGINT NOT NULL PRIMARY KEY,
  commitment_id BIGINT NOT NULL REFERENCES commitment(id),
  kind TEXT NOT NULL CHECK (kind IN ('progress','completed','accepted','returned','extended')),
  text TEXT NOT NULL,
  by_name TEXT NOT NULL,
  way TEXT NOT NULL CHECK (way IN ('account','link','paper')),
  at BIGINT NOT NULL,
  attachment_id BIGINT REFERENCES attachment(id)
);
CREATE INDEX step_by_commitment ON commitment_step(commitment_id, id);

CREATE TABLE owner_link (
  fingerprint TEXT NOT NULL PRIMARY KEY,
  commitment_id BIGINT NOT NULL REFERENCES commitment(id),
  token_sealed BLOB NOT NULL,
  made_at BIGINT NOT NULL,
  ended_at BIGINT
);
CREATE INDEX link_by_commitment ON owner_link(commitment_id);

CREATE TABLE urging (
  id BIGINT NOT NULL PRIMARY KEY,
  commitment_id BIGINT NOT NULL REFERENCES commitment(id),
  way TEXT NOT NULL CHECK (way IN ('letter','call','visit','message')),
  text TEXT NOT NULL,
  by_name TEXT NOT NULL,
  at BIGINT NOT NULL,
  next_day BIGINT NOT NULL,
  answer TEXT NOT NULL DEFAULT '',
  answered_at BIGINT
);
CREATE INDEX urging_by_commitment ON urging(commitment_id, id);

-- Supervision (4.2c)
ALTER TABLE finding ADD COLUMN commitment_id BIGINT REFERENCES commitment(id);
ALTER TABLE finding ADD COLUMN is_breach BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE finding ADD COLUMN closed_at BIGINT;
ALTER TABLE finding ADD COLUMN conclusion TEXT NOT NULL DEFAULT '';
ALTER TABLE finding ADD COLUMN asked_at BIGINT;
CREATE TABLE finding_round (
  id BIGINT NOT NULL PRIMARY KEY,
  finding_id BIGINT NOT NULL REFERENCES finding(id),
  answer TEXT NOT NULL,
  answered_at BIGINT NOT NULL,
  objection TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX round_by_finding ON finding_round(finding_id, id);

-- Dissent (3.6e)
CREATE TABLE explanation (
  id BIGINT NOT NULL PRIMARY KEY,
  dissent_id BIGINT NOT NULL REFERENCES dissent(id),
  matter_id BIGINT NOT NULL REFERENCES matter(id),
  explainer TEXT NOT NULL,
  way TEXT NOT NULL CHECK (way IN ('visit','call','meeting','letter','online')),
  at BIGINT NOT NULL,
  text TEXT NOT NULL,
  reply TEXT NOT NULL DEFAULT '',
  result TEXT NOT NULL CHECK (result IN ('accepted','kept')),
  recorded_at BIGINT NOT NULL
);
CREATE INDEX explanation_by_dissent ON explanation(dissent_id, id);
CREATE INDEX explanation_by_matter ON explanation(matter_id);

-- Review of a result (2.2a)
CREATE TABLE review (
  id BIGINT NOT NULL PRIMARY KEY,
  matter_id BIGINT NOT NULL REFERENCES matter(id),
  fingerprint TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL DEFAULT '',
  contact_sealed BLOB,
  text TEXT NOT NULL,
  at BIGINT NOT NULL,
  answer TEXT NOT NULL DEFAULT '',
  is_upheld BOOLEAN,
  answered_at BIGINT
);
CREATE INDEX review_by_matter ON review(matter_id, id);

-- Commissions (3.6d)
CREATE TABLE commission (
  id BIGINT NOT NULL PRIMARY KEY,
  area TEXT NOT NULL REFERENCES community(area),
  opinion_id BIGINT NOT NULL REFERENCES opinion(id),
  organ TEXT NOT NULL,
  organ_area TEXT NOT NULL,
  account_id BIGINT,
  title TEXT NOT NULL,
  text TEXT NOT NULL,
  due_day BIGINT,
  asked_at BIGINT NOT NULL,
  report TEXT NOT NULL DEFAULT '',
  reported_at BIGINT,
  answer TEXT NOT NULL DEFAULT '',
  answered_at BIGINT,
  is_taken_up BOOLEAN
);
CREATE INDEX commission_by_area ON commission(area, id);
CREATE INDEX commission_by_opinion ON commission(opinion_id);
CREATE INDEX commission_by_organ ON commission(organ_area, id);

-- Satisfaction (3.6c)
CREATE TABLE rating (
  id BIGINT NOT NULL PRIMARY KEY,
  matter_id BIGINT NOT NULL REFERENCES matter(id),
  opinion_id BIGINT REFERENCES opinion(id),
  score BIGINT NOT NULL CHECK (score BETWEEN 1 AND 5),
  answers BIGINT NOT NULL CHECK (answers > 0),
  at BIGINT NOT NULL,
  UNIQUE (opinion_id)
);
CREATE INDEX rating_by_matter ON rating(matter_id, score);

-- Corrections (3.6f)
CREATE TABLE correction (
  id BIGINT NOT NULL PRIMARY KEY,
  matter_id BIGINT NOT NULL REFERENCES matter(id),
  point_id BIGINT NOT NULL REFERENCES plan_point(id),
  kind TEXT NOT NULL CHECK (kind IN ('withdrawn','changed')),
  article TEXT NOT NULL,
  reason TEXT NOT NULL,
  lesson TEXT NOT NULL DEFAULT '',
  due_day BIGINT NOT NULL,
  organ TEXT NOT NULL,
  ordered_at BIGINT NOT NULL,
  new_text TEXT NOT NULL DEFAULT '',
  done_at BIGINT
);
CREATE INDEX correction_by_matter_order ON correction(matter_id, id);
CREATE INDEX correction_open ON correction(matter_id) WHERE done_at IS NULL;

-- Representatives (VC 29, RC 28)
CREATE TABLE representative (
  id BIGINT NOT NULL PRIMARY KEY,
  area TEXT NOT NULL REFERENCES community(area),
  person_id BIGINT REFERENCES person(id),
  name TEXT NOT NULL,
  sex TEXT NOT NULL CHECK (sex IN ('', 'female', 'male')),
  group_name TEXT NOT NULL DEFAULT '',
  start_day BIGINT NOT NULL,
  end_day BIGINT
);
CREATE INDEX representative_by_area ON representative(area, id);
CREATE TABLE representative_household (
  representative_id BIGINT NOT NULL REFERENCES representative(id),
  number TEXT NOT NULL,
  PRIMARY KEY (representative_id, number)
);

-- Assembly (3.5h)
CREATE TABLE assembly (
  id BIGINT NOT NULL PRIMARY KEY,
  area TEXT NOT NULL REFERENCES community(area),
  matter_id BIGINT NOT NULL REFERENCES matter(id),
  kind TEXT NOT NULL CHECK (kind IN ('assembly','representatives','group')),
  basis TEXT NOT NULL CHECK (basis IN ('persons','households')),
  ground TEXT NOT NULL CHECK (ground IN ('undecided','reserved','committee','petitionOfElectors','petitionOfRepresentatives')),
  petitioners BIGINT NOT NULL,
  question TEXT NOT NULL,
  agenda TEXT NOT NULL,
  group_name TEXT NOT NULL,
  is_secret BOOLEAN NOT NULL,
  authorisation TEXT NOT NULL,
  stage TEXT NOT NULL CHECK (stage IN ('called','noticed','rollCall','open','adjourned','decided','withdrawn')),
  called_at BIGINT NOT NULL,
  rules_day BIGINT NOT NULL,
  meets_at BIGINT,
  place TEXT NOT NULL DEFAULT '',
  short_reason TEXT NOT NULL DEFAULT '',
  electors BIGINT,
  present BIGINT,
  closed_at BIGINT,
  in_favour BIGINT,
  against BIGINT,
  abstained BIGINT,
  invalid BIGINT,
  is_carried BOOLEAN,
  adjourned_at BIGINT,
  steps_needed BIGINT NOT NULL
);
CREATE INDEX assembly_by_matter ON assembly(matter_id, id);
CREATE INDEX assembly_by_area ON assembly(area, stage, id);

CREATE TABLE assembly_step (
  id BIGINT NOT NULL PRIMARY KEY,
  assembly_id BIGINT NOT NULL REFERENCES assembly(id),
  step TEXT NOT NULL CHECK (step IN ('partyStudy','committeesConsult','partyMembers')),
  held_day BIGINT NOT NULL,
  expected BIGINT NOT NULL,
  present BIGINT NOT NULL,
  in_favour BIGINT NOT NULL,
  text TEXT NOT NULL,
  by_name TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX step_by_assembly ON assembly_step(assembly_id, id);

-- Missed quorums stay on record.
CREATE TABLE assembly_adjournment (
  id BIGINT NOT NULL PRIMARY KEY,
  assembly_id BIGINT NOT NULL REFERENCES assembly(id),
  met_at BIGINT NOT NULL,
  electors BIGINT NOT NULL,
  present BIGINT NOT NULL,
  needed BIGINT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX adjournment_by_assembly ON assembly_adjournment(assembly_id, id);

-- The roll of one sitting. has_voted says that somebody voted; what was voted stands here only for an open ballot.
CREATE TABLE elector (
  id BIGINT NOT NULL PRIMARY KEY,
  assembly_id BIGINT NOT NULL REFERENCES assembly(id),
  position BIGINT NOT NULL,
  person_id BIGINT,
  name TEXT NOT NULL,
  label TEXT NOT NULL,
  code_fingerprint TEXT,
  code_sealed BLOB,
  present_way TEXT CHECK (present_way IN ('roll','phone','online')),
  ballot TEXT CHECK (ballot IN ('hands','paper','phone','online','cast')),
  has_advised BOOLEAN NOT NULL DEFAULT FALSE,
  open_choice TEXT CHECK (open_choice IN ('inFavour','against','abstained')),
  UNIQUE (assembly_id, position)
);
CREATE INDEX elector_by_code ON elector(code_fingerprint);
CREATE INDEX elector_by_person ON elector(person_id);

-- One row an assembly: the sums, sealed with the installation's key; every ballot rewrites it whole, to the same length.
CREATE TABLE ballot_box (
  assembly_id BIGINT NOT NULL PRIMARY KEY REFERENCES assembly(id),
  sealed BLOB NOT NULL
);

-- Matters that are decided elsewhere (Civil Code 278, collective economic organisations)
CREATE TABLE referral (
  id BIGINT NOT NULL PRIMARY KEY,
  matter_id BIGINT NOT NULL UNIQUE REFERENCES matter(id),
  track TEXT NOT NULL CHECK (track IN ('owners','collective','settled')),
  reason TEXT NOT NULL,
  referred_at BIGINT NOT NULL,
  result TEXT NOT NULL DEFAULT '',
  result_day BIGINT
);
