-- Background work (domain model, section 7; jobs, sections 1 and 2).
-- One table is outbox, record and failure list. Redis only carries ids; this table decides who runs a job.

CREATE TABLE job (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  queue VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  job_type VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payload_version SMALLINT NOT NULL DEFAULT 1,
  payload JSON NOT NULL,
  dedupe_key VARCHAR(191) CHARACTER SET ascii COLLATE ascii_bin NULL,
  entity_key VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'waiting',
  due_at DATETIME(6) NOT NULL,
  attempts INT NOT NULL DEFAULT 0,
  crashes INT NOT NULL DEFAULT 0,
  fence BIGINT NOT NULL DEFAULT 0,
  leased_until DATETIME(6) NULL,
  node VARCHAR(64) NULL,
  trace_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
  error_class VARCHAR(191) NULL,
  error_message VARCHAR(1000) NULL,
  started_at DATETIME(6) NULL,
  finished_at DATETIME(6) NULL,
  -- Not null while the job runs, so that the key below lets one job of an entity run at a time.
  running_entity VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin
    GENERATED ALWAYS AS (CASE WHEN state = 'running' THEN entity_key END) STORED,
  created_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (id),
  UNIQUE KEY uk_job_dedupe (dedupe_key),
  UNIQUE KEY uk_job_running_entity (running_entity),
  KEY ix_job_due (state, due_at),
  KEY ix_job_queue (queue, state, due_at),
  KEY ix_job_lease (state, leased_until),
  KEY ix_job_finished (finished_at),
  KEY ix_job_queue_finished (queue, finished_at),
  KEY ix_job_entity (entity_key, state),
  CONSTRAINT ck_job_state CHECK (state IN ('waiting', 'running', 'done', 'failed', 'quarantined', 'discarded'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- An effect of a job that has happened; written in the transaction of the effect.
CREATE TABLE job_effects (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  job_id BIGINT UNSIGNED NOT NULL,
  effect VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (id),
  UNIQUE KEY uk_job_effects_effect (job_id, effect),
  CONSTRAINT fk_job_effects_job_id FOREIGN KEY (job_id) REFERENCES job (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- What went wrong, try by try. Tries that went well leave no row.
CREATE TABLE job_failures (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  job_id BIGINT UNSIGNED NOT NULL,
  attempt INT NOT NULL,
  node VARCHAR(64) NULL,
  failed_at DATETIME(6) NOT NULL,
  error_class VARCHAR(191) NOT NULL,
  error_message VARCHAR(1000) NOT NULL,
  PRIMARY KEY (id),
  KEY ix_job_failures_job (job_id, id),
  CONSTRAINT fk_job_failures_job_id FOREIGN KEY (job_id) REFERENCES job (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- A row only for a queue that was ever paused; survives restarts.
CREATE TABLE queue_controls (
  queue VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  paused BOOLEAN NOT NULL DEFAULT FALSE,
  reason VARCHAR(500) NULL,
  updated_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (queue)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- Who works: one row a worker node, renewed by its heartbeat.
CREATE TABLE queue_workers (
  node VARCHAR(64) NOT NULL,
  started_at DATETIME(6) NOT NULL,
  seen_at DATETIME(6) NOT NULL,
  state VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  running INT NOT NULL DEFAULT 0,
  processed BIGINT NOT NULL DEFAULT 0,
  cycle INT NOT NULL DEFAULT 1,
  heap_mb INT NOT NULL DEFAULT 0,
  PRIMARY KEY (node),
  CONSTRAINT ck_queue_workers_state CHECK (state IN ('working', 'draining', 'stopped'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
