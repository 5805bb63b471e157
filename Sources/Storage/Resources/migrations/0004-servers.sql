-- What several servers on one database tell each other.

-- Who does by itself what only one may do at a time.
CREATE TABLE lease (
  name TEXT NOT NULL PRIMARY KEY,
  holder TEXT NOT NULL,
  until BIGINT NOT NULL
);

-- How often an address did a thing; the key is a keyed hash, and a full bucket is forgotten.
CREATE TABLE rate_bucket (
  bucket TEXT NOT NULL PRIMARY KEY,
  tokens DOUBLE PRECISION NOT NULL,
  filled_at BIGINT NOT NULL
);
CREATE INDEX rate_bucket_by_time ON rate_bucket(filled_at);
