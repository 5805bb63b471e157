-- What those who are watched cannot undo, and to whom the result of a commission goes.

-- Near kin: since when it is on record; a wrong one is withdrawn with its reason, never forgotten (VC 37, RC 36).
ALTER TABLE kinship ADD COLUMN declared_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE kinship ADD COLUMN withdrawn_at BIGINT;
ALTER TABLE kinship ADD COLUMN withdrawn_because TEXT NOT NULL DEFAULT '';

-- In which capacity an organ asked; empty for a letter that the committee entered (3.6d).
ALTER TABLE commission ADD COLUMN organ_role TEXT NOT NULL DEFAULT '';
UPDATE commission SET organ_role = coalesce((SELECT government FROM account WHERE account.id = commission.account_id), '');

-- Who writes for the committee is looked for by the official behind the account.
CREATE INDEX IF NOT EXISTS account_by_official ON account(official_id);
