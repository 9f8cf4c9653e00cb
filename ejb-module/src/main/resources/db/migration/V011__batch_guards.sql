-- One execution of a batch job at a time on all nodes: the row is the permission to run. It is renewed while the job works,
-- so that a dead node's permission runs out.

CREATE TABLE batch_guards (
  guard_key VARCHAR(128) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  claim CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  execution_id BIGINT NULL,
  node VARCHAR(64) NOT NULL,
  leased_until DATETIME(6) NOT NULL,
  created_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (guard_key),
  KEY ix_batch_guards_node (node)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
