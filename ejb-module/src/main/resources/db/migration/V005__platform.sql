-- Settings, audit trail, idempotency keys and timer runs (domain model, section 7).

CREATE TABLE settings (
  setting_key VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  value JSON NOT NULL,
  version INT NOT NULL DEFAULT 0,
  created_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  updated_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  updated_by BIGINT UNSIGNED NULL,
  PRIMARY KEY (setting_key),
  KEY ix_settings_updated_by (updated_by),
  CONSTRAINT fk_settings_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE audit_log (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  occurred_at DATETIME(6) NOT NULL,
  request_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  actor_kind VARCHAR(10) NOT NULL,
  actor_user_id BIGINT UNSIGNED NULL,
  actor_role VARCHAR(20) NULL,
  action VARCHAR(64) NOT NULL,
  entity_type VARCHAR(64) NOT NULL,
  entity_id BIGINT NULL,
  site_id BIGINT UNSIGNED NULL,
  room_id BIGINT UNSIGNED NULL,
  entity_starts_at DATETIME(6) NULL,
  entity_ends_at DATETIME(6) NULL,
  changed_fields JSON NOT NULL DEFAULT ('[]'),
  facts JSON NOT NULL,
  personal_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  prev_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  created_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (id),
  KEY ix_audit_log_time (occurred_at),
  KEY ix_audit_log_entity (entity_type, entity_id),
  KEY ix_audit_log_actor (actor_user_id, occurred_at),
  KEY ix_audit_log_room (room_id, occurred_at),
  KEY ix_audit_log_site (site_id, occurred_at),
  KEY ix_audit_log_action (action),
  CONSTRAINT ck_audit_log_actor_kind CHECK (actor_kind IN ('user', 'system', 'webhook')),
  CONSTRAINT fk_audit_log_actor_user_id FOREIGN KEY (actor_user_id) REFERENCES users (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE audit_personal (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  audit_id BIGINT UNSIGNED NOT NULL,
  salt BINARY(16) NOT NULL,
  actor_name VARCHAR(255) NOT NULL,
  ip VARCHAR(45) NOT NULL,
  user_agent VARCHAR(255) NOT NULL,
  -- Text, not JSON: MySQL rewrites JSON, and the digest in audit_log is taken of what was written.
  before_json LONGTEXT NULL,
  after_json LONGTEXT NULL,
  created_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (id),
  UNIQUE KEY uk_audit_personal_audit (audit_id),
  CONSTRAINT ck_audit_personal_before CHECK (JSON_VALID(before_json)),
  CONSTRAINT ck_audit_personal_after CHECK (JSON_VALID(after_json)),
  CONSTRAINT fk_audit_personal_audit_id FOREIGN KEY (audit_id) REFERENCES audit_log (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE idempotency_keys (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  user_id BIGINT UNSIGNED NOT NULL,
  key_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  route VARCHAR(191) NOT NULL,
  body_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status VARCHAR(15) NOT NULL,
  response_status SMALLINT NULL,
  response_headers JSON NULL,
  -- Whole answers, so larger than other encrypted columns.
  response_body_enc MEDIUMBLOB NULL,
  expires_at DATETIME(6) NOT NULL,
  created_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (id),
  UNIQUE KEY uk_idempotency_keys_key (user_id, key_hash),
  KEY ix_idempotency_keys_expires_at (expires_at),
  CONSTRAINT ck_idempotency_keys_status CHECK (status IN ('in_progress', 'done')),
  CONSTRAINT fk_idempotency_keys_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE timer_runs (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  task VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  slot VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  node VARCHAR(64) NOT NULL,
  leased_until DATETIME(6) NOT NULL,
  started_at DATETIME(6) NOT NULL,
  finished_at DATETIME(6) NULL,
  outcome VARCHAR(10) NULL,
  message VARCHAR(500) NULL,
  created_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (id),
  UNIQUE KEY uk_timer_runs_slot (task, slot),
  CONSTRAINT ck_timer_runs_outcome CHECK (outcome IN ('ok', 'failed', 'skipped'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
