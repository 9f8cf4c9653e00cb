-- What every installation starts with: the technical guest, the settings, pass types, service types with their
-- default prices, sites and rooms. A row that exists already is left as it is. No id is named anywhere.

INSERT INTO clients (kind, full_name, joined_on)
VALUES ('technical', 'Technikai vendég', '2000-01-01')
ON DUPLICATE KEY UPDATE kind = 'technical';

-- Read-only settings (currency, time zone, technical guest) are no rows: nobody can change them.
INSERT INTO settings (setting_key, value)
VALUES
  ('freeCancelHours', '24'),
  ('lateCancelMode', '"charge"'),
  ('allowUnpaidBooking', 'true'),
  ('creditTiming', '"checkin"'),
  ('fallbackEntryFee', '1000'),
  ('waitlistCutoffHours', '2'),
  ('quietHoursStart', '"22:00"'),
  ('quietHoursEnd', '"07:00"'),
  ('promotionDeclineMinutes', '30'),
  ('staffConflictMode', '"block"'),
  ('staffMoveSameDayOnly', 'true'),
  ('staffMoveLockHours', '0'),
  ('staffCancelHours', '12'),
  ('generationTime', '"02:00"'),
  ('generationHorizonDays', '14'),
  ('includeEntryFeeOnNoShow', 'true'),
  ('includeTrainerFeeOnNoShow', 'false'),
  ('includeEntryFeeOnLateCancel', 'true'),
  ('includeTrainerFeeOnLateCancel', 'false'),
  ('payoutFallbackHourlyRate', '5000'),
  ('payoutAutoFinalize', 'false'),
  ('dailyScheduleHour', '7'),
  ('emailCompanyName', '"FunctionalFit"'),
  ('emailSupportEmail', '"support@functionalfit.example"'),
  ('debugBccEnabled', 'false'),
  ('debugBccAddress', 'null'),
  ('gcalEnabled', 'false'),
  ('gcalInboundEnabled', 'false'),
  ('gcalClientDetail', '"initials"'),
  ('wooPollingEnabled', 'false'),
  ('stripePollingEnabled', 'false'),
  ('webhookPassValidityMonths', '6'),
  ('apiRateLimitPerMinute', '300'),
  ('archiveAfterMonths', '24'),
  ('auditPseudonymiseMonths', '24'),
  ('notificationRetentionDays', '90'),
  ('emailLogRetentionDays', '365'),
  ('webhookBodyRetentionDays', '90'),
  ('exportRetentionDays', '7'),
  ('failedJobRetentionHours', '168'),
  ('businessHours', '{"monday":{"open":"06:00","close":"22:00"},"tuesday":{"open":"06:00","close":"22:00"},"wednesday":{"open":"06:00","close":"22:00"},"thursday":{"open":"06:00","close":"22:00"},"friday":{"open":"06:00","close":"22:00"},"saturday":{"open":"08:00","close":"20:00"},"sunday":{"open":"08:00","close":"20:00"}}')
ON DUPLICATE KEY UPDATE settings.value = settings.value;

INSERT INTO pass_types (code, name, credits, validity_days, price)
VALUES
  ('5_session', '5 alkalmas bérlet', 5, 30, 12500),
  ('10_session', '10 alkalmas bérlet', 10, 60, 23000),
  ('20_session', '20 alkalmas bérlet', 20, 90, 42000),
  ('monthly_unlimited', 'Havi korlátlan bérlet', NULL, 30, 35000)
ON DUPLICATE KEY UPDATE pass_types.name = pass_types.name;

INSERT INTO service_types (code, name)
VALUES
  ('PT', 'Személyi edzés'),
  ('GYOGYTORNA', 'Gyógytorna'),
  ('MASSZAZS', 'Masszázs')
ON DUPLICATE KEY UPDATE service_types.name = service_types.name;

-- Valid since long before any session, so that sessions entered later for the past have a price too.
INSERT INTO prices (service_type_id, entry_fee, trainer_fee, valid_from, source)
SELECT
  service_types.id,
  CASE code WHEN 'PT' THEN 15000 WHEN 'GYOGYTORNA' THEN 14000 WHEN 'MASSZAZS' THEN 12000 END,
  CASE code WHEN 'PT' THEN 10000 WHEN 'GYOGYTORNA' THEN 9000 WHEN 'MASSZAZS' THEN 7000 END,
  '2000-01-01',
  'default'
FROM service_types
WHERE code_live IN ('PT', 'GYOGYTORNA', 'MASSZAZS')
  AND NOT EXISTS (
    SELECT 1 FROM prices AS given
    WHERE given.service_type_id = service_types.id AND given.client_id IS NULL AND given.staff_id IS NULL);

INSERT INTO sites (name, slug, city, postal_code, opening_hours)
SELECT new_site.name, new_site.slug, new_site.city, new_site.postal_code, settings.value
FROM settings
JOIN (
  SELECT 1 AS place, 'SASAD' AS name, 'sasad' AS slug, 'Budapest' AS city, '1112' AS postal_code
  UNION ALL SELECT 2, 'TB', 'tb', 'Tatabánya', '2800'
  UNION ALL SELECT 3, 'ÚJBUDA', 'ujbuda', 'Budapest', '1117') AS new_site
WHERE settings.setting_key = 'businessHours'
ORDER BY new_site.place
ON DUPLICATE KEY UPDATE sites.name = sites.name;

-- Several groups may share the floor of a gym.
INSERT INTO rooms (site_id, name, capacity, color, conflict_mode)
SELECT sites.id, new_room.name, new_room.capacity, new_room.color, new_room.conflict_mode
FROM sites
JOIN (
  SELECT 1 AS place, 'Gym' AS name, 15 AS capacity, '#3788D8' AS color, 'allow' AS conflict_mode
  UNION ALL SELECT 2, 'Masszázs', 1, '#9C27B0', 'block'
  UNION ALL SELECT 3, 'Rehab', 8, '#4CAF50', 'block') AS new_room
WHERE sites.slug_live = 'sasad'
ORDER BY new_room.place
ON DUPLICATE KEY UPDATE rooms.name = rooms.name;

INSERT INTO rooms (site_id, name, capacity, color, conflict_mode)
SELECT sites.id, new_room.name, new_room.capacity, new_room.color, new_room.conflict_mode
FROM sites
JOIN (
  SELECT 1 AS place, 'Gym' AS name, 20 AS capacity, '#FF9800' AS color, 'allow' AS conflict_mode
  UNION ALL SELECT 2, 'Nagyterem', 30, '#F44336', 'block'
  UNION ALL SELECT 3, 'Terem 1', 12, '#2196F3', 'block'
  UNION ALL SELECT 4, 'Terem 2', 12, '#00BCD4', 'block'
  UNION ALL SELECT 5, 'Terem 3', 12, '#009688', 'block') AS new_room
WHERE sites.slug_live = 'tb'
ORDER BY new_room.place
ON DUPLICATE KEY UPDATE rooms.name = rooms.name;

INSERT INTO rooms (site_id, name, capacity, color, conflict_mode)
SELECT sites.id, new_room.name, new_room.capacity, new_room.color, new_room.conflict_mode
FROM sites
JOIN (
  SELECT 1 AS place, 'Gym' AS name, 18 AS capacity, '#673AB7' AS color, 'allow' AS conflict_mode
  UNION ALL SELECT 2, 'Masszázs', 1, '#E91E63', 'block'
  UNION ALL SELECT 3, 'Terem I', 10, '#795548', 'block'
  UNION ALL SELECT 4, 'Terem II', 10, '#607D8B', 'block'
  UNION ALL SELECT 5, 'Terem III', 10, '#FFC107', 'block'
  UNION ALL SELECT 6, 'Terem IV', 10, '#CDDC39', 'block') AS new_room
WHERE sites.slug_live = 'ujbuda'
ORDER BY new_room.place
ON DUPLICATE KEY UPDATE rooms.name = rooms.name;
