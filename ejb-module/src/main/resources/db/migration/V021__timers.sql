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
