-- Notices of no-shows, the month's summary, addresses that refuse mail, and where old messages go.

ALTER TABLE email_log
  -- Whether the recipient's server refused the mail for good.
  ADD COLUMN is_refused BOOLEAN NOT NULL DEFAULT FALSE AFTER last_error;

CREATE TABLE archive_notifications (
  id BIGINT UNSIGNED NOT NULL,
  user_id BIGINT UNSIGNED NOT NULL,
  template_slug VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  dedupe_key VARCHAR(191) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  payload_enc MEDIUMBLOB NOT NULL,
  status VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  scheduled_for DATETIME(6) NOT NULL,
  sent_at DATETIME(6) NULL,
  error VARCHAR(500) NULL,
  entity_type VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
  entity_id BIGINT UNSIGNED NULL,
  created_at DATETIME(6) NOT NULL,
  archived_at DATETIME(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (id),
  KEY ix_archive_notifications_user (user_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

INSERT INTO email_templates (slug, locale, subject, html_body) VALUES
  ('no_show', 'hu', 'Nem találkoztunk: {{class.title}}',
   '<p>Kedves {{user.name}}!</p><p>Nem láttunk az órán: <strong>{{class.title}}</strong>, {{class.starts_at}}, {{class.room}}, {{trainer.name}}.</p><p>Felhasznált alkalom: {{credits_consumed}}. Fizetendő: {{price}}</p><p>Ha ott voltál, vagy valami közbejött, írj nekünk. Legközelebb itt mondhatod le: <a href="{{cancel_url}}">foglalásaim</a>.</p>'),
  ('no_show', 'en', 'We missed you: {{class.title}}',
   '<p>Dear {{user.name}},</p><p>We did not see you in <strong>{{class.title}}</strong>, {{class.starts_at}}, {{class.room}}, {{trainer.name}}.</p><p>Credits used: {{credits_consumed}}. To be paid: {{price}}</p><p>If you were there, or something came up, write to us. Next time you can cancel here: <a href="{{cancel_url}}">my bookings</a>.</p>'),
  ('monthly-summary', 'hu', 'A hónapod számokban: {{month}}',
   '<p>Kedves {{user.name}}!</p><p>{{month}} a számok tükrében:</p><ul><li>megtartott óra: {{sessions_count}}</li><li>résztvevő: {{attended_count}}</li><li>nem jött el: {{no_show_count}}</li></ul>'),
  ('monthly-summary', 'en', 'Your month in numbers: {{month}}',
   '<p>Dear {{user.name}},</p><p>{{month}} in numbers:</p><ul><li>classes held: {{sessions_count}}</li><li>people present: {{attended_count}}</li><li>no-shows: {{no_show_count}}</li></ul>'),
  ('client-monthly-summary', 'hu', 'A hónapod számokban: {{month}}',
   '<p>Kedves {{user.name}}!</p><p>{{month}} a számok tükrében:</p><ul><li>edzés: {{attended_count}}</li><li>nem jöttél el: {{no_show_count}}</li><li>késői lemondás: {{late_cancel_count}}</li><li>felhasznált alkalom: {{credits_used}}</li></ul><p><a href="{{app_url}}">Foglalj a következő hónapra is</a></p>'),
  ('client-monthly-summary', 'en', 'Your month in numbers: {{month}}',
   '<p>Dear {{user.name}},</p><p>{{month}} in numbers:</p><ul><li>sessions: {{attended_count}}</li><li>no-shows: {{no_show_count}}</li><li>late cancellations: {{late_cancel_count}}</li><li>credits used: {{credits_used}}</li></ul><p><a href="{{app_url}}">Book for the next month</a></p>');
