-- Promises that wait for a vote, decisions bound to their points, sittings that were broken off, rolls with unknown ages (3.5h).

-- What an assembly decides, point by point; what it decides binds these and no others.
CREATE TABLE assembly_point (
  assembly_id BIGINT NOT NULL REFERENCES assembly(id),
  point_id BIGINT NOT NULL REFERENCES plan_point(id),
  PRIMARY KEY (assembly_id, point_id)
);
CREATE INDEX assembly_by_point ON assembly_point(point_id);

-- Assemblies called so far were about what was reserved or not agreed; where there was neither, about the whole matter.
INSERT INTO assembly_point (assembly_id, point_id)
SELECT assembly.id, outcome_point.point_id FROM assembly
JOIN matter ON matter.id = assembly.matter_id
JOIN outcome_point ON outcome_point.matter_id = assembly.matter_id
WHERE matter.reserved_by IS NOT NULL OR outcome_point.result = 'notAgreed'
  OR NOT EXISTS (
    SELECT 1 FROM outcome_point other WHERE other.matter_id = assembly.matter_id AND other.result = 'notAgreed');

-- A promise on what the law reserves is held until an assembly carried it.
ALTER TABLE commitment ADD COLUMN is_held BOOLEAN NOT NULL DEFAULT FALSE;
ALTER TABLE commitment ADD COLUMN withdrawn_reason TEXT NOT NULL DEFAULT '';
UPDATE commitment SET is_held = TRUE
WHERE state IN ('open','completed')
  AND matter_id IN (SELECT id FROM matter WHERE reserved_by IS NOT NULL)
  AND NOT EXISTS (SELECT 1 FROM assembly WHERE assembly.matter_id = commitment.matter_id AND assembly.stage = 'decided');
UPDATE commitment SET state = 'withdrawn', withdrawn_reason = '会议表决未通过'
WHERE state IN ('open','completed')
  AND EXISTS (
    SELECT 1 FROM assembly JOIN assembly_point ON assembly_id = assembly.id
    WHERE assembly_point.point_id = commitment.point_id AND assembly.stage = 'decided')
  AND NOT EXISTS (
    SELECT 1 FROM assembly JOIN assembly_point ON assembly_id = assembly.id
    WHERE assembly_point.point_id = commitment.point_id AND assembly.is_carried);
UPDATE commitment SET state = 'withdrawn', withdrawn_reason = '没有达成一致'
WHERE state IN ('open','completed') AND origin = 'meeting'
  AND point_id IN (SELECT point_id FROM outcome_point WHERE result = 'notAgreed')
  AND NOT EXISTS (
    SELECT 1 FROM assembly JOIN assembly_point ON assembly_id = assembly.id
    WHERE assembly_point.point_id = commitment.point_id AND assembly.is_carried)
  AND NOT EXISTS (SELECT 1 FROM referral WHERE referral.matter_id = commitment.matter_id AND referral.track = 'settled');

-- Why a sitting came to nothing, when it was not for want of a quorum.
ALTER TABLE assembly_adjournment ADD COLUMN reason TEXT NOT NULL DEFAULT '';

-- People of whom nobody knows whether they are of age, and why the roll was frozen without them.
ALTER TABLE assembly ADD COLUMN ages_unknown BIGINT NOT NULL DEFAULT 0;
ALTER TABLE assembly ADD COLUMN ages_reason TEXT NOT NULL DEFAULT '';

-- The committee member a representative is at the same time; so far a like name stood for it.
ALTER TABLE representative ADD COLUMN official_id BIGINT REFERENCES official(id);
UPDATE representative SET official_id = (
  SELECT min(official.id) FROM official WHERE official.area = representative.area AND official.name = representative.name)
WHERE (SELECT count(*) FROM official WHERE official.area = representative.area AND official.name = representative.name) = 1
  AND (SELECT count(*) FROM representative other
    WHERE other.area = representative.area AND other.name = representative.name) = 1;
