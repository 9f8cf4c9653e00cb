package com.functionalfit.platform.config;

/**
 * The catalogue of everything a node reads from its environment. {@code docs/configuration.md} is
 * tested against it. Business settings an admin changes live in the settings table instead.
 *
 * <p>A secret may also come from a file whose path stands in {@code <NAME>_FILE}.
 */
public enum ConfigKey {
  FUNCTIONALFIT_ROLES("web,worker,scheduler", "list", false, "Roles this node plays."),
  FUNCTIONALFIT_NODE("node", "text", false, "Name of this node in leases, logs and job records."),
  FUNCTIONALFIT_PUBLIC_URL(
      "http://localhost:8080", "URL", false, "Address people reach the product at."),
  FUNCTIONALFIT_ALLOWED_ORIGINS(
      "", "list of origins", false, "Other origins that may call the API from a browser."),
  FUNCTIONALFIT_FRAME_ANCESTORS(
      "", "list of origins", false, "Websites that may show the timetable in a frame."),
  FUNCTIONALFIT_SECURE_COOKIES(
      "true", "boolean", false, "Whether the session cookie is sent over TLS only."),
  FUNCTIONALFIT_STORAGE_DIR(
      "${java.io.tmpdir}/functionalfit", "path", false, "Where exports and imports are kept."),
  FUNCTIONALFIT_PRIVACY_POLICY_VERSION(
      "2026-01", "text", false, "Version of the privacy policy people accept."),
  FUNCTIONALFIT_ENCRYPTION_KEYS(
      null,
      "list of id:base64",
      true,
      "256-bit keys of the personal columns; the first one encrypts, all decrypt."),
  FUNCTIONALFIT_BLIND_INDEX_KEY(null, "id:base64", true, "256-bit key of the blind index."),
  FUNCTIONALFIT_AUTH_RATE_PER_MINUTE(
      "5", "number", false, "Sign-in requests of one kind one client address may make a minute."),
  FUNCTIONALFIT_API_RATE_PER_MINUTE(
      null,
      "number",
      false,
      "Requests a signed-in person may make a minute, instead of the setting; 0 is no limit."),
  FUNCTIONALFIT_PASSWORD_CHECKS(
      "2", "number", false, "Passwords checked at the same time; each takes 19 MiB."),
  FUNCTIONALFIT_ADMIN_NAME(null, "text", false, "Name of the first admin, at first start."),
  FUNCTIONALFIT_ADMIN_EMAIL(null, "e-mail", false, "E-mail of the first admin, at first start."),
  FUNCTIONALFIT_ADMIN_PASSWORD(null, "text", true, "Password of the first admin, at first start."),
  FUNCTIONALFIT_DEMO(
      "false",
      "boolean",
      false,
      "Whether demo data may move the clock; refused where the public address is not this machine."),
  FUNCTIONALFIT_MAIL_INBOX_URL(
      null,
      "URL",
      false,
      "Inbox of a mail catcher, linked on the sign-in page; for demo and test systems."),
  FUNCTIONALFIT_SMS_URL(
      null,
      "URL",
      false,
      "SMS gateway: takes POST of JSON with to, text and reference; without it nobody gets any."),
  FUNCTIONALFIT_SMS_TOKEN(null, "text", true, "Bearer token of the SMS gateway."),
  FUNCTIONALFIT_VAPID_PUBLIC_KEY(
      null,
      "base64url",
      false,
      "Public key of web push, 65 bytes of P-256; without it nobody gets notifications."),
  FUNCTIONALFIT_VAPID_PRIVATE_KEY(
      null, "base64url", true, "Private key of web push, 32 bytes; needed with the public one."),
  FUNCTIONALFIT_VAPID_SUBJECT(
      null,
      "mailto: or URL",
      false,
      "Whom a push service turns to when we send too much; needed with the keys."),
  FUNCTIONALFIT_PUSH_HOSTS(
      "fcm.googleapis.com,*.push.services.mozilla.com,*.notify.windows.com,*.push.apple.com",
      "list of hosts",
      false,
      "Push services notifications may be sent to."),
  FUNCTIONALFIT_METRICS_TOKEN(
      null,
      "text",
      true,
      "Bearer token of the metrics scraper; without it only this machine reads."),
  FUNCTIONALFIT_WORKER_CONCURRENCY(
      "10", "number", false, "Jobs a worker node runs at a time, one slot kept for webhooks."),
  FUNCTIONALFIT_QUEUE_CONCURRENCY(
      "webhooks=2,gcal-sync=2,notifications=4,default=2",
      "list of queue=number",
      false,
      "Jobs of each queue a worker node runs at a time."),
  FUNCTIONALFIT_QUEUE_RATES(
      "",
      "list of queue=number",
      false,
      "Jobs of a queue that may start in a minute on all nodes; a queue not named has no limit."),
  FUNCTIONALFIT_QUEUE_TRIES(
      "3", "number", false, "Tries of a job whose type has no number of its own."),
  FUNCTIONALFIT_QUEUE_TIMEOUT_S(
      "300", "seconds", false, "How long a job may run whose type has no limit of its own."),
  FUNCTIONALFIT_QUEUE_POLL_S(
      "3", "seconds", false, "How long an idle worker sleeps unless a new job wakes it."),
  FUNCTIONALFIT_QUEUE_LEASE_S(
      "28",
      "seconds",
      false,
      "How long a job stays with a worker that gives no sign of life; renewed every third of it."),
  FUNCTIONALFIT_WORKER_MAX_JOBS(
      "1000", "number", false, "Jobs before a worker renews its connections and threads."),
  FUNCTIONALFIT_WORKER_MAX_TIME_S(
      "3600", "seconds", false, "Time before a worker renews its connections and threads."),
  FUNCTIONALFIT_WORKER_MEMORY_MB(
      "256", "MB", false, "Memory in use above which a worker drains and starts a new cycle."),
  REDIS_URI(
      null,
      "URI",
      true,
      "Instead of host and port: redis://, rediss://, redis-sentinel:// or redis-cluster://."),
  REDIS_HOST("localhost", "host", false, "Redis server."),
  REDIS_PORT("6379", "number", false, "Redis port."),
  REDIS_USERNAME(null, "text", false, "Redis ACL user; none for the default user."),
  REDIS_PASSWORD(null, "text", true, "Redis password; none where the server asks for none."),
  REDIS_TLS("false", "boolean", false, "Whether Redis is reached over TLS."),
  REDIS_TIMEOUT_MS("250", "milliseconds", false, "How long one Redis command may take."),
  REDIS_DB_CACHE("0", "number", false, "Redis database of the cache and the rate limits."),
  REDIS_DB_SESSIONS("1", "number", false, "Redis database of sessions and tokens."),
  REDIS_DB_QUEUE_DEFAULT("2", "number", false, "Redis database of the queue default."),
  REDIS_DB_QUEUE_NOTIFICATIONS("3", "number", false, "Redis database of the queue notifications."),
  REDIS_DB_QUEUE_GCAL_SYNC("4", "number", false, "Redis database of the queue gcal-sync."),
  REDIS_DB_QUEUE_WEBHOOKS("5", "number", false, "Redis database of the queue webhooks.");

  private final String defaultValue;
  private final String type;
  private final boolean secret;
  private final String description;

  ConfigKey(String defaultValue, String type, boolean secret, String description) {
    this.defaultValue = defaultValue;
    this.type = type;
    this.secret = secret;
    this.description = description;
  }

  /** Default; null when there is none. */
  public String defaultValue() {
    return defaultValue;
  }

  /** Type or unit, for the reference page. */
  public String type() {
    return type;
  }

  public boolean isSecret() {
    return secret;
  }

  public String description() {
    return description;
  }
}
