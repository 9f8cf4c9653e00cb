-- Messages (domain model, section 5).

CREATE TABLE notifications (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  user_id BIGINT UNSIGNED NOT NULL,
  template_slug VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dedupe_key VARCHAR(191) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- What cannot be read again when the message is sent; links are removed after sending.
  payload_enc MEDIUMBLOB NOT NULL,
  status VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'pending',
  scheduled_for DATETIME(6) NOT NULL,
  sent_at DATETIME(6) NULL,
  error VARCHAR(500) NULL,
  entity_type VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
  entity_id BIGINT UNSIGNED NULL,
  created_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (id),
  UNIQUE KEY uk_notifications_dedupe (dedupe_key),
  KEY ix_notifications_status (status, scheduled_for),
  KEY ix_notifications_user (user_id),
  CONSTRAINT ck_notifications_status CHECK (status IN ('pending', 'held', 'sent', 'failed', 'cancelled')),
  CONSTRAINT fk_notifications_user_id FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE email_templates (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  slug VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  locale CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject VARCHAR(255) NOT NULL,
  html_body MEDIUMTEXT NOT NULL,
  text_body TEXT NULL,
  template_version INT NOT NULL DEFAULT 1,
  is_active BOOLEAN NOT NULL DEFAULT TRUE,
  is_system BOOLEAN NOT NULL DEFAULT TRUE,
  version INT NOT NULL DEFAULT 0,
  created_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  updated_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  created_by BIGINT UNSIGNED NULL,
  updated_by BIGINT UNSIGNED NULL,
  deleted_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  -- Also of deleted ones: a slug stays reserved.
  UNIQUE KEY uk_email_templates_slug (slug, locale),
  CONSTRAINT ck_email_templates_slug CHECK (slug REGEXP '^[a-z0-9_-]+$'),
  CONSTRAINT ck_email_templates_locale CHECK (locale IN ('hu', 'en')),
  CONSTRAINT fk_email_templates_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
  CONSTRAINT fk_email_templates_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE email_template_versions (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  template_id BIGINT UNSIGNED NOT NULL,
  template_version INT NOT NULL,
  subject VARCHAR(255) NOT NULL,
  html_body MEDIUMTEXT NOT NULL,
  text_body TEXT NULL,
  created_by BIGINT UNSIGNED NULL,
  created_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (id),
  UNIQUE KEY uk_email_template_versions_version (template_id, template_version),
  CONSTRAINT fk_email_template_versions_template_id FOREIGN KEY (template_id) REFERENCES email_templates (id) ON DELETE CASCADE,
  CONSTRAINT fk_email_template_versions_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

-- Neither body nor variables nor links.
CREATE TABLE email_log (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  notification_id BIGINT UNSIGNED NULL,
  recipient VARCHAR(255) NOT NULL,
  template_slug VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  template_version INT NULL,
  locale CHAR(2) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  subject VARCHAR(255) NOT NULL,
  status VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'queued',
  attempts TINYINT NOT NULL DEFAULT 0,
  last_error VARCHAR(500) NULL,
  is_test BOOLEAN NOT NULL DEFAULT FALSE,
  queued_at DATETIME(6) NOT NULL,
  sent_at DATETIME(6) NULL,
  message_id VARCHAR(255) NULL,
  created_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (id),
  -- One row a message, however often it is tried.
  UNIQUE KEY uk_email_log_notification (notification_id),
  KEY ix_email_log_recipient (recipient),
  KEY ix_email_log_slug (template_slug),
  KEY ix_email_log_status (status, queued_at),
  CONSTRAINT ck_email_log_status CHECK (status IN ('queued', 'sent', 'failed', 'suppressed')),
  CONSTRAINT fk_email_log_notification_id FOREIGN KEY (notification_id) REFERENCES notifications (id) ON DELETE SET NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE quotes (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  text VARCHAR(500) NOT NULL,
  version INT NOT NULL DEFAULT 0,
  created_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  updated_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  created_by BIGINT UNSIGNED NULL,
  updated_by BIGINT UNSIGNED NULL,
  PRIMARY KEY (id),
  CONSTRAINT fk_quotes_created_by FOREIGN KEY (created_by) REFERENCES users (id) ON DELETE SET NULL,
  CONSTRAINT fk_quotes_updated_by FOREIGN KEY (updated_by) REFERENCES users (id) ON DELETE SET NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
