-- A sign-in name is found whatever the case of its letters.
CREATE INDEX account_by_folded_login ON account(lower(login));

-- Entries of the ledger are found by the name of who gave them.
CREATE INDEX opinion_by_giver ON opinion(area, giver_name, id) WHERE giver_name <> '';
