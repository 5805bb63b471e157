-- Entries that name their giver, newest first: a search for names passes over all others unread.
DROP INDEX opinion_by_giver;
CREATE INDEX opinion_by_giver ON opinion(area, id, giver_name) WHERE giver_name <> '';
-- The newest paper of a kind in a community.
CREATE INDEX paper_by_kind ON paper(area, kind, id);
