-- Codes of online deliberations that ended, by fingerprint: their bearers hear that it is over. Nothing joins one to a person or a voice.
CREATE TABLE online_ended_code (
  code_fingerprint TEXT NOT NULL PRIMARY KEY,
  online_id BIGINT NOT NULL REFERENCES online_deliberation(id)
);
