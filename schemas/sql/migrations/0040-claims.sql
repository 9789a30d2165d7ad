-- Which claim a row is held by. What a process writes of a row that it took counts only while that claim is the row's: one
-- that stood still until its time was over changes nothing that another one has by then.
ALTER TABLE webhook ADD COLUMN claim_id uuid;
ALTER TABLE pull ADD COLUMN claim_id uuid;
