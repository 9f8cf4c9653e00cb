-- Who works on a request, node:attempt, so that its end changes only its own row and a node that was
-- killed finds what it held. Empty in rows of nodes of the version before.
ALTER TABLE idempotency_keys
  ADD COLUMN holder VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL;
