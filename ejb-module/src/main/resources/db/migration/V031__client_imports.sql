-- Clients from files (rules IMP-1 to IMP-5).

CREATE TABLE client_imports (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  user_id BIGINT UNSIGNED NOT NULL,
  file_name VARCHAR(255) NOT NULL,
  file_sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- The hash while the same file must not come again; null for dry runs and once its day is over.
  claim_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  dry_run TINYINT(1) NOT NULL,
  status VARCHAR(10) NOT NULL DEFAULT 'pending',
  batch_execution_id BIGINT NULL,
  ignored_columns JSON NOT NULL DEFAULT ('[]'),
  total INT NOT NULL DEFAULT 0,
  created INT NOT NULL DEFAULT 0,
  updated INT NOT NULL DEFAULT 0,
  unchanged INT NOT NULL DEFAULT 0,
  errors INT NOT NULL DEFAULT 0,
  finished_at DATETIME(6) NULL,
  created_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (id),
  UNIQUE KEY uk_client_imports_claim (claim_key),
  KEY ix_client_imports_user (user_id),
  CONSTRAINT ck_client_imports_status CHECK (status IN ('pending', 'running', 'completed')),
  CONSTRAINT fk_client_imports_user_id FOREIGN KEY (user_id) REFERENCES users (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- In the database, because any node may go on with the import, and encrypted, because it is personal.
CREATE TABLE client_import_files (
  import_id BIGINT UNSIGNED NOT NULL,
  content_enc LONGBLOB NOT NULL,
  expires_at DATETIME(6) NOT NULL,
  PRIMARY KEY (import_id),
  KEY ix_client_import_files_expires_at (expires_at),
  CONSTRAINT fk_client_import_files_import_id FOREIGN KEY (import_id) REFERENCES client_imports (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE client_import_rows (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  import_id BIGINT UNSIGNED NOT NULL,
  line_no INT NOT NULL,
  outcome VARCHAR(10) NOT NULL,
  client_id BIGINT UNSIGNED NULL,
  price_id BIGINT UNSIGNED NULL,
  price_created TINYINT(1) NOT NULL DEFAULT 0,
  fault VARCHAR(32) NULL,
  created_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (id),
  UNIQUE KEY uk_client_import_rows_line (import_id, line_no),
  KEY ix_client_import_rows_outcome (import_id, outcome, line_no),
  KEY ix_client_import_rows_client (client_id),
  KEY ix_client_import_rows_price (price_id),
  CONSTRAINT ck_client_import_rows_outcome CHECK (outcome IN ('created', 'updated', 'unchanged', 'error')),
  CONSTRAINT fk_client_import_rows_import_id FOREIGN KEY (import_id) REFERENCES client_imports (id) ON DELETE CASCADE,
  CONSTRAINT fk_client_import_rows_client_id FOREIGN KEY (client_id) REFERENCES clients (id),
  CONSTRAINT fk_client_import_rows_price_id FOREIGN KEY (price_id) REFERENCES prices (id) ON DELETE SET NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
