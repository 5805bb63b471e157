-- The spine: areas, people, ledger, matters, meetings, papers, record.
-- Times are milliseconds UTC, days are day numbers, ids are made by the program. Area codes stand in front of indexes: they are the shard key.

CREATE TABLE area (
  code TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  initials TEXT NOT NULL DEFAULT '',
  revision BIGINT NOT NULL DEFAULT 1
);

CREATE TABLE community (
  area TEXT NOT NULL PRIMARY KEY REFERENCES area(code),
  phone TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  households BIGINT NOT NULL DEFAULT 0,
  groups BIGINT NOT NULL DEFAULT 0,
  fonds TEXT NOT NULL DEFAULT ''
);

-- Body (3.1)
CREATE TABLE official (
  id BIGINT NOT NULL PRIMARY KEY,
  area TEXT NOT NULL REFERENCES community(area),
  name TEXT NOT NULL
);
CREATE INDEX official_by_area ON official(area, id);

CREATE TABLE kinship (
  official_id BIGINT NOT NULL REFERENCES official(id),
  kin_id BIGINT NOT NULL REFERENCES official(id),
  PRIMARY KEY (official_id, kin_id)
);

CREATE TABLE post (
  id BIGINT NOT NULL PRIMARY KEY,
  area TEXT NOT NULL REFERENCES community(area),
  official_id BIGINT NOT NULL REFERENCES official(id),
  kind TEXT NOT NULL CHECK (kind IN ('partySecretary','partyMember','committeeDirector','committeeMember','supervisionChair','supervisionMember')),
  start_day BIGINT NOT NULL,
  end_day BIGINT
);
CREATE INDEX post_by_area ON post(area, official_id);

CREATE TABLE term (
  id BIGINT NOT NULL PRIMARY KEY,
  area TEXT NOT NULL REFERENCES community(area),
  start_day BIGINT NOT NULL,
  end_day BIGINT NOT NULL,
  CHECK (end_day >= start_day)
);
CREATE INDEX term_by_area ON term(area, start_day);

CREATE TABLE seat (
  id BIGINT NOT NULL PRIMARY KEY,
  area TEXT NOT NULL REFERENCES community(area),
  term_id BIGINT NOT NULL REFERENCES term(id),
  kind TEXT NOT NULL CHECK (kind IN ('chair','member')),
  post_id BIGINT NOT NULL REFERENCES post(id),
  start_day BIGINT NOT NULL,
  end_day BIGINT
);
CREATE INDEX seat_by_area ON seat(area, term_id);

CREATE TABLE charter (
  id BIGINT NOT NULL PRIMARY KEY,
  area TEXT NOT NULL REFERENCES community(area),
  version BIGINT NOT NULL,
  adopted_day BIGINT NOT NULL,
  rules TEXT NOT NULL,
  duties TEXT NOT NULL,
  year_plan TEXT NOT NULL,
  paper_id BIGINT NOT NULL,
  UNIQUE (area, version)
);

-- Catalogue (3.2)
CREATE TABLE catalogue (
  id BIGINT NOT NULL PRIMARY KEY,
  area TEXT NOT NULL REFERENCES community(area),
  version BIGINT NOT NULL,
  adopted_day BIGINT NOT NULL,
  paper_id BIGINT NOT NULL,
  UNIQUE (area, version)
);

CREATE TABLE catalogue_entry (
  catalogue_id BIGINT NOT NULL REFERENCES catalogue(id),
  code TEXT NOT NULL,
  position BIGINT NOT NULL,
  topic_group TEXT NOT NULL,
  title TEXT NOT NULL,
  participants TEXT NOT NULL,
  form TEXT,
  steps TEXT NOT NULL DEFAULT '',
  reserved_by TEXT,
  PRIMARY KEY (catalogue_id, code)
);

-- Parties (3.3)
CREATE TABLE household (
  id BIGINT NOT NULL PRIMARY KEY,
  area TEXT NOT NULL REFERENCES community(area),
  number TEXT NOT NULL,
  address TEXT NOT NULL DEFAULT '',
  group_name TEXT NOT NULL DEFAULT '',
  UNIQUE (area, number)
);

CREATE TABLE person (
  id BIGINT NOT NULL PRIMARY KEY,
  area TEXT NOT NULL REFERENCES community(area),
  household_id BIGINT REFERENCES household(id),
  name TEXT NOT NULL,
  sex TEXT NOT NULL DEFAULT '' CHECK (sex IN ('', 'female', 'male')),
  birth_day BIGINT,
  is_registered BOOLEAN NOT NULL,
  is_head BOOLEAN NOT NULL,
  phone_sealed BLOB,
  phone_index TEXT,
  identity_sealed BLOB,
  identity_index TEXT,
  erased_at BIGINT
);
CREATE INDEX person_by_area ON person(area, id);
CREATE INDEX person_by_name ON person(area, name);
CREATE INDEX person_by_phone ON person(area, phone_index);
CREATE UNIQUE INDEX person_by_identity ON person(area, identity_index);

CREATE TABLE organisation (
  id BIGINT NOT NULL PRIMARY KEY,
  area TEXT NOT NULL REFERENCES community(area),
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  contact TEXT NOT NULL DEFAULT '',
  UNIQUE (area, name)
);

-- Accounts
CREATE TABLE account (
  id BIGINT NOT NULL PRIMARY KEY,
  login TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  area TEXT REFERENCES area(code),
  official_id BIGINT REFERENCES official(id),
  person_id BIGINT REFERENCES person(id),
  organisation_id BIGINT REFERENCES organisation(id),
  is_clerk BOOLEAN NOT NULL,
  is_administrator BOOLEAN NOT NULL,
  failures BIGINT NOT NULL DEFAULT 0,
  locked_until BIGINT,
  disabled_at BIGINT
);
CREATE INDEX account_by_area ON account(area, id);

CREATE TABLE session (
  fingerprint TEXT NOT NULL PRIMARY KEY,
  account_id BIGINT NOT NULL REFERENCES account(id),
  created_at BIGINT NOT NULL,
  seen_at BIGINT NOT NULL
);
CREATE INDEX session_by_account ON session(account_id);
CREATE INDEX session_by_seen ON session(seen_at);

CREATE TABLE draft (
  account_id BIGINT NOT NULL REFERENCES account(id),
  form TEXT NOT NULL,
  fields TEXT NOT NULL,
  saved_at BIGINT NOT NULL,
  PRIMARY KEY (account_id, form)
);

-- Ledger (3.5a)
CREATE TABLE ledger_year (
  area TEXT NOT NULL REFERENCES community(area),
  year BIGINT NOT NULL,
  kind TEXT NOT NULL,
  last BIGINT NOT NULL,
  PRIMARY KEY (area, year, kind)
);

CREATE TABLE opinion (
  id BIGINT NOT NULL PRIMARY KEY,
  area TEXT NOT NULL REFERENCES community(area),
  year BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('box','forum','homeVisit','venue','fixedDay','network','groupMessage','hotline','letter')),
  is_request BOOLEAN NOT NULL,
  giver_kind TEXT NOT NULL,
  taken_at BIGINT NOT NULL,
  recorded_at BIGINT NOT NULL,
  text TEXT NOT NULL,
  giver_name TEXT NOT NULL DEFAULT '',
  person_id BIGINT REFERENCES person(id),
  contact_sealed BLOB,
  contact_index TEXT,
  place TEXT NOT NULL DEFAULT '',
  source TEXT NOT NULL DEFAULT '',
  witness_writer TEXT NOT NULL DEFAULT '',
  witness_way TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL CHECK (state IN ('received','forMeeting','topic','answered','passedOn','notInScope')),
  entry_code TEXT,
  lead_id BIGINT REFERENCES opinion(id),
  matter_id BIGINT,
  answer TEXT NOT NULL DEFAULT '',
  decided_at BIGINT,
  due_day BIGINT NOT NULL,
  UNIQUE (area, year, sequence)
);
CREATE INDEX opinion_by_area ON opinion(area, id);
CREATE INDEX opinion_by_state ON opinion(area, state, id);
CREATE INDEX opinion_by_lead ON opinion(lead_id);
CREATE INDEX opinion_by_matter ON opinion(matter_id);
CREATE INDEX opinion_by_contact ON opinion(area, contact_index);

CREATE TABLE opinion_lineage (
  id BIGINT NOT NULL PRIMARY KEY,
  opinion_id BIGINT NOT NULL REFERENCES opinion(id),
  lead_id BIGINT NOT NULL REFERENCES opinion(id),
  act TEXT NOT NULL CHECK (act IN ('joined','split')),
  reason TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX lineage_by_opinion ON opinion_lineage(opinion_id);

-- sqlite: CREATE VIRTUAL TABLE opinion_search USING fts5(text, content='', tokenize='unicode61')
-- postgres: CREATE TABLE opinion_search (rowid BIGINT NOT NULL PRIMARY KEY, text TEXT NOT NULL)
-- postgres: CREATE INDEX opinion_search_words ON opinion_search USING gin (to_tsvector('simple', text))

CREATE TABLE attachment (
  id BIGINT NOT NULL PRIMARY KEY,
  area TEXT NOT NULL REFERENCES community(area),
  sha256 TEXT NOT NULL,
  kind TEXT NOT NULL,
  size BIGINT NOT NULL,
  caption TEXT NOT NULL DEFAULT '',
  opinion_id BIGINT REFERENCES opinion(id),
  matter_id BIGINT,
  added_at BIGINT NOT NULL
);
CREATE INDEX attachment_by_opinion ON attachment(opinion_id);
CREATE INDEX attachment_by_matter ON attachment(matter_id);

-- Procedure (3.5b to 3.5g)
CREATE TABLE work_meeting (
  id BIGINT NOT NULL PRIMARY KEY,
  area TEXT NOT NULL REFERENCES community(area),
  held_at BIGINT NOT NULL,
  place TEXT NOT NULL,
  present TEXT NOT NULL
);
CREATE INDEX work_meeting_by_area ON work_meeting(area, held_at);

CREATE TABLE work_meeting_decision (
  id BIGINT NOT NULL PRIMARY KEY,
  work_meeting_id BIGINT NOT NULL REFERENCES work_meeting(id),
  opinion_id BIGINT NOT NULL REFERENCES opinion(id),
  decision TEXT NOT NULL CHECK (decision IN ('topic','answered','passedOn','notInScope')),
  reason TEXT NOT NULL,
  matter_id BIGINT
);
CREATE INDEX decision_by_meeting ON work_meeting_decision(work_meeting_id);

CREATE TABLE matter (
  id BIGINT NOT NULL PRIMARY KEY,
  area TEXT NOT NULL REFERENCES community(area),
  year BIGINT NOT NULL,
  sequence BIGINT NOT NULL,
  title TEXT NOT NULL,
  question TEXT NOT NULL,
  entry_code TEXT NOT NULL,
  entry_title TEXT NOT NULL,
  reserved_by TEXT,
  stage TEXT NOT NULL CHECK (stage IN ('proposed','topic','planned','approved','noticed','meeting','deliberated','reported','sealed','returned')),
  is_private BOOLEAN NOT NULL DEFAULT FALSE,
  private_ground TEXT NOT NULL DEFAULT '',
  rules_day BIGINT NOT NULL,
  work_meeting_id BIGINT NOT NULL REFERENCES work_meeting(id),
  archive_number TEXT,
  bag_sha256 TEXT,
  UNIQUE (area, year, sequence)
);
CREATE INDEX matter_by_stage ON matter(area, stage, id);

-- What happened to a matter, in order; a stage is never guessed from it, lateness is read from it.
CREATE TABLE matter_event (
  id BIGINT NOT NULL PRIMARY KEY,
  matter_id BIGINT NOT NULL REFERENCES matter(id),
  act TEXT NOT NULL,
  at BIGINT NOT NULL,
  by_name TEXT NOT NULL,
  by_role TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  due_day BIGINT,
  late_reason TEXT NOT NULL DEFAULT ''
);
CREATE INDEX event_by_matter ON matter_event(matter_id, id);

CREATE TABLE plan (
  id BIGINT NOT NULL PRIMARY KEY,
  matter_id BIGINT NOT NULL REFERENCES matter(id),
  version BIGINT NOT NULL,
  meets_at BIGINT NOT NULL,
  place TEXT NOT NULL,
  subject TEXT NOT NULL,
  form TEXT NOT NULL,
  form_reason TEXT NOT NULL DEFAULT '',
  host TEXT NOT NULL,
  recorder TEXT NOT NULL,
  affected_households BIGINT NOT NULL,
  materials TEXT NOT NULL DEFAULT '',
  UNIQUE (matter_id, version)
);

CREATE TABLE plan_point (
  id BIGINT NOT NULL PRIMARY KEY,
  plan_id BIGINT NOT NULL REFERENCES plan(id),
  position BIGINT NOT NULL,
  text TEXT NOT NULL
);
CREATE INDEX point_by_plan ON plan_point(plan_id, position);

CREATE TABLE plan_missing_voice (
  plan_id BIGINT NOT NULL REFERENCES plan(id),
  kind TEXT NOT NULL,
  reason TEXT NOT NULL,
  PRIMARY KEY (plan_id, kind)
);

CREATE TABLE participant (
  id BIGINT NOT NULL PRIMARY KEY,
  plan_id BIGINT NOT NULL REFERENCES plan(id),
  position BIGINT NOT NULL,
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  is_organisation BOOLEAN NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  person_id BIGINT REFERENCES person(id),
  organisation_id BIGINT REFERENCES organisation(id)
);
CREATE INDEX participant_by_plan ON participant(plan_id, position);

CREATE TABLE service (
  id BIGINT NOT NULL PRIMARY KEY,
  matter_id BIGINT NOT NULL REFERENCES matter(id),
  participant_id BIGINT NOT NULL REFERENCES participant(id),
  way TEXT NOT NULL CHECK (way IN ('phone','door','sms','group','letter','inPerson')),
  served_at BIGINT NOT NULL,
  by_name TEXT NOT NULL
);
CREATE INDEX service_by_participant ON service(participant_id, id);

CREATE TABLE meeting (
  matter_id BIGINT NOT NULL PRIMARY KEY REFERENCES matter(id),
  opened_at BIGINT NOT NULL,
  closed_at BIGINT,
  sign_in_code TEXT NOT NULL,
  minutes_signed_at BIGINT,
  signed_by TEXT NOT NULL DEFAULT ''
);

CREATE TABLE attendance (
  id BIGINT NOT NULL PRIMARY KEY,
  matter_id BIGINT NOT NULL REFERENCES matter(id),
  participant_id BIGINT REFERENCES participant(id),
  kind TEXT NOT NULL,
  name TEXT NOT NULL,
  way TEXT NOT NULL CHECK (way IN ('qr','roll','sheet')),
  at BIGINT NOT NULL,
  UNIQUE (matter_id, participant_id)
);
CREATE INDEX attendance_by_matter ON attendance(matter_id, id);

CREATE TABLE statement (
  id BIGINT NOT NULL PRIMARY KEY,
  matter_id BIGINT NOT NULL REFERENCES matter(id),
  point_id BIGINT NOT NULL REFERENCES plan_point(id),
  attendance_id BIGINT NOT NULL REFERENCES attendance(id),
  text TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX statement_by_matter ON statement(matter_id, id);

CREATE TABLE vote (
  id BIGINT NOT NULL PRIMARY KEY,
  matter_id BIGINT NOT NULL REFERENCES matter(id),
  point_id BIGINT NOT NULL REFERENCES plan_point(id),
  question TEXT NOT NULL,
  in_favour BIGINT NOT NULL,
  against BIGINT NOT NULL,
  abstained BIGINT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX vote_by_matter ON vote(matter_id, id);

CREATE TABLE dissent (
  id BIGINT NOT NULL PRIMARY KEY,
  matter_id BIGINT NOT NULL REFERENCES matter(id),
  point_id BIGINT NOT NULL REFERENCES plan_point(id),
  attendance_id BIGINT REFERENCES attendance(id),
  text TEXT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX dissent_by_matter ON dissent(matter_id, id);

CREATE TABLE outcome_point (
  point_id BIGINT NOT NULL PRIMARY KEY REFERENCES plan_point(id),
  matter_id BIGINT NOT NULL REFERENCES matter(id),
  result TEXT NOT NULL CHECK (result IN ('agreed','partly','notAgreed')),
  text TEXT NOT NULL
);
CREATE INDEX outcome_by_matter ON outcome_point(matter_id);

CREATE TABLE commitment (
  id BIGINT NOT NULL PRIMARY KEY,
  matter_id BIGINT NOT NULL REFERENCES matter(id),
  point_id BIGINT NOT NULL REFERENCES plan_point(id),
  owner TEXT NOT NULL,
  task TEXT NOT NULL,
  due_day BIGINT NOT NULL
);
CREATE INDEX commitment_by_matter ON commitment(matter_id, id);

CREATE TABLE minutes_correction (
  id BIGINT NOT NULL PRIMARY KEY,
  matter_id BIGINT NOT NULL REFERENCES matter(id),
  attendance_id BIGINT NOT NULL REFERENCES attendance(id),
  text TEXT NOT NULL,
  at BIGINT NOT NULL,
  settlement TEXT CHECK (settlement IN ('accepted','kept')),
  reason TEXT NOT NULL DEFAULT '',
  settled_at BIGINT
);
CREATE INDEX correction_by_matter ON minutes_correction(matter_id, id);

CREATE TABLE finding (
  id BIGINT NOT NULL PRIMARY KEY,
  matter_id BIGINT NOT NULL REFERENCES matter(id),
  by_name TEXT NOT NULL,
  clause TEXT NOT NULL,
  text TEXT NOT NULL,
  at BIGINT NOT NULL,
  answer TEXT NOT NULL DEFAULT '',
  answered_at BIGINT
);
CREATE INDEX finding_by_matter ON finding(matter_id, id);

-- Papers and the public record (2.2a, 3.5d, 3.5f, 3.5g)
CREATE TABLE paper (
  id BIGINT NOT NULL PRIMARY KEY,
  area TEXT NOT NULL REFERENCES community(area),
  matter_id BIGINT REFERENCES matter(id),
  kind TEXT NOT NULL CHECK (kind IN ('notice','report','charter','catalogue','roster','dossier')),
  number TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  made_at BIGINT NOT NULL,
  published_at BIGINT NOT NULL,
  until_day BIGINT,
  replaces_id BIGINT REFERENCES paper(id),
  leaf_index BIGINT NOT NULL UNIQUE
);
CREATE INDEX paper_by_area ON paper(area, id);
CREATE INDEX paper_by_matter ON paper(matter_id, id);

CREATE TABLE board_posting (
  id BIGINT NOT NULL PRIMARY KEY,
  paper_id BIGINT NOT NULL REFERENCES paper(id),
  posted_at BIGINT NOT NULL,
  place TEXT NOT NULL,
  attachment_id BIGINT NOT NULL REFERENCES attachment(id)
);
CREATE INDEX posting_by_paper ON board_posting(paper_id);

CREATE TABLE record_node (
  level BIGINT NOT NULL,
  position BIGINT NOT NULL,
  hash BLOB NOT NULL,
  PRIMARY KEY (level, position)
);

CREATE TABLE record_size (
  single BIGINT NOT NULL PRIMARY KEY CHECK (single = 1),
  leaves BIGINT NOT NULL,
  root BLOB NOT NULL
);

-- The door
CREATE TABLE journal (
  id BIGINT NOT NULL PRIMARY KEY,
  area TEXT,
  command TEXT NOT NULL,
  clause TEXT NOT NULL,
  account_id BIGINT,
  by_name TEXT NOT NULL,
  at BIGINT NOT NULL,
  subject BIGINT NOT NULL,
  before_state TEXT NOT NULL,
  after_state TEXT NOT NULL
);
CREATE INDEX journal_by_area ON journal(area, id);
CREATE INDEX journal_by_subject ON journal(subject, id);

CREATE TABLE submission (
  once TEXT NOT NULL PRIMARY KEY,
  command TEXT NOT NULL,
  account_id BIGINT NOT NULL,
  subject BIGINT NOT NULL,
  at BIGINT NOT NULL
);
CREATE INDEX submission_by_time ON submission(at);

CREATE TABLE outbox (
  id BIGINT NOT NULL PRIMARY KEY,
  area TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject BIGINT NOT NULL,
  audience TEXT NOT NULL,
  text TEXT NOT NULL,
  queued_at BIGINT NOT NULL,
  sent_at BIGINT
);
CREATE INDEX outbox_waiting ON outbox(sent_at, id);
CREATE INDEX outbox_by_area ON outbox(area, id);

CREATE TABLE calendar_year (
  year BIGINT NOT NULL PRIMARY KEY,
  table_json TEXT NOT NULL,
  imported_at BIGINT NOT NULL
);
