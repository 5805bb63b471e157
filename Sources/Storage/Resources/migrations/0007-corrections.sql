-- What a correction reaches beside points of a deliberation, and how often sheets of ratings count (3.6c, 3.6f).

-- An order is about a point or about what an assembly decided.
CREATE TABLE correction_new (
  id BIGINT NOT NULL PRIMARY KEY,
  matter_id BIGINT NOT NULL REFERENCES matter(id),
  point_id BIGINT REFERENCES plan_point(id),
  assembly_id BIGINT REFERENCES assembly(id),
  kind TEXT NOT NULL CHECK (kind IN ('withdrawn','changed')),
  article TEXT NOT NULL,
  reason TEXT NOT NULL,
  lesson TEXT NOT NULL DEFAULT '',
  due_day BIGINT NOT NULL,
  organ TEXT NOT NULL,
  ordered_at BIGINT NOT NULL,
  new_text TEXT NOT NULL DEFAULT '',
  done_at BIGINT,
  CHECK ((point_id IS NULL) <> (assembly_id IS NULL))
);
INSERT INTO correction_new (id, matter_id, point_id, kind, article, reason, lesson, due_day, organ, ordered_at, new_text, done_at)
  SELECT id, matter_id, point_id, kind, article, reason, lesson, due_day, organ, ordered_at, new_text, done_at FROM correction;
DROP TABLE correction;
ALTER TABLE correction_new RENAME TO correction;
CREATE INDEX correction_by_matter_order ON correction(matter_id, id);
CREATE INDEX correction_open ON correction(matter_id) WHERE done_at IS NULL;

-- A commitment knows the decision it rests on; those made before rest on the last one carried before them.
ALTER TABLE commitment ADD COLUMN assembly_id BIGINT REFERENCES assembly(id);
UPDATE commitment SET assembly_id = (
  SELECT max(assembly.id) FROM assembly
  WHERE assembly.matter_id = commitment.matter_id AND assembly.is_carried AND assembly.id < commitment.id
) WHERE origin = 'assembly';

-- Sheets are entered as one tally; a new entry takes the place of the one before, which stays on record.
ALTER TABLE rating ADD COLUMN by_name TEXT NOT NULL DEFAULT '';
ALTER TABLE rating ADD COLUMN replaced_at BIGINT;
