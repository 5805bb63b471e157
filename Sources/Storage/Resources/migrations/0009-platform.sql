-- Which key seals this installation's data, by a mark that tells nothing of it: a server with another key is refused.
CREATE TABLE keyring (
  name TEXT NOT NULL PRIMARY KEY,
  mark TEXT NOT NULL
);

-- Drafts that nobody came back to are found by their age.
CREATE INDEX draft_by_time ON draft(saved_at);
