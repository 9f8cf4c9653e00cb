-- Timers (jobs, section 4): what a run was for, and which tasks are paused.

ALTER TABLE timer_runs
  -- The moment the slot stands for; a run started by hand stands for the moment it was asked for.
  ADD COLUMN planned_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) AFTER slot,
  ADD COLUMN manual BOOLEAN NOT NULL DEFAULT FALSE AFTER planned_at,
  ADD KEY ix_timer_runs_planned (task, planned_at),
  ADD KEY ix_timer_runs_open (finished_at, leased_until);

-- A row only for a task that was ever paused; survives restarts.
CREATE TABLE timer_controls (
  task VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  paused BOOLEAN NOT NULL DEFAULT FALSE,
  updated_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (task)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- How far the audit chain was found intact (rule AUD-3); the next check goes on from the latest good one.
CREATE TABLE audit_verifications (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  checked_up_to BIGINT UNSIGNED NULL,
  first_broken_id BIGINT UNSIGNED NULL,
  checked_at DATETIME(6) NOT NULL,
  created_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
