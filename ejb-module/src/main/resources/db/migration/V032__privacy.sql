-- Requests of people about their data (rules PRIV-3, PRIV-4).

CREATE TABLE privacy_requests (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  user_id BIGINT UNSIGNED NULL,
  client_id BIGINT UNSIGNED NULL,
  kind VARCHAR(10) NOT NULL,
  status VARCHAR(10) NOT NULL DEFAULT 'pending',
  -- One open request of a kind for a person, whoever asks for it.
  open_key VARCHAR(32) GENERATED ALWAYS AS (CASE WHEN status IN ('pending', 'running')
    THEN CONCAT(kind, ':', COALESCE(CONCAT('c', client_id), CONCAT('u', user_id))) END) STORED,
  due_on DATE NOT NULL,
  decided_by BIGINT UNSIGNED NULL,
  decided_at DATETIME(6) NULL,
  reason VARCHAR(500) NULL,
  version INT NOT NULL DEFAULT 0,
  created_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  updated_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  created_by BIGINT UNSIGNED NULL,
  updated_by BIGINT UNSIGNED NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_privacy_requests_open (open_key),
  KEY ix_privacy_requests_user (user_id, kind),
  KEY ix_privacy_requests_client (client_id),
  KEY ix_privacy_requests_status (status, due_on),
  KEY ix_privacy_requests_decided_by (decided_by),
  KEY ix_privacy_requests_created_by (created_by),
  KEY ix_privacy_requests_updated_by (updated_by),
  CONSTRAINT ck_privacy_requests_kind CHECK (kind IN ('export', 'erasure')),
  CONSTRAINT ck_privacy_requests_status CHECK (status IN ('pending', 'running', 'done', 'rejected', 'failed')),
  CONSTRAINT ck_privacy_requests_person CHECK (user_id IS NOT NULL OR client_id IS NOT NULL),
  CONSTRAINT fk_privacy_requests_user_id FOREIGN KEY (user_id) REFERENCES users (id),
  CONSTRAINT fk_privacy_requests_client_id FOREIGN KEY (client_id) REFERENCES clients (id),
  CONSTRAINT fk_privacy_requests_decided_by FOREIGN KEY (decided_by) REFERENCES users (id),
  CONSTRAINT fk_privacy_requests_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
  CONSTRAINT fk_privacy_requests_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- In the database, because any node may be asked for it, and encrypted, because it is all there is about a person.
CREATE TABLE privacy_files (
  request_id BIGINT UNSIGNED NOT NULL,
  content_enc LONGBLOB NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  PRIMARY KEY (request_id),
  KEY ix_privacy_files_expires_at (expires_at),
  CONSTRAINT fk_privacy_files_request_id FOREIGN KEY (request_id) REFERENCES privacy_requests (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
