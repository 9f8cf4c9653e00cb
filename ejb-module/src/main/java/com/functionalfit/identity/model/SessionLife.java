package com.functionalfit.identity.model;

import java.time.Duration;
import java.time.Instant;

/** How long a session, a token and a link live (rules AUTH-6, AUTH-10, AUTH-14, AUTH-15). */
public final class SessionLife {

  /** A browser session ends this long after its last request. */
  public static final Duration SESSION = Duration.ofHours(12);

  /** A bearer token ends this long after its issue. */
  public static final Duration TOKEN = Duration.ofDays(30);

  public static final Duration PASSWORD_RESET = Duration.ofMinutes(60);
  public static final Duration INVITATION = Duration.ofDays(7);
  public static final Duration EMAIL_CHANGE = Duration.ofHours(24);

  // The record follows a session's activity in coarse steps, so that a request seldom writes.
  private static final Duration TOUCH_AFTER = Duration.ofSeconds(60);

  private SessionLife() {}

  /** When a session or token that starts now ends. */
  public static Instant firstEnd(SessionKind kind, Instant now) {
    return now.plus(kind == SessionKind.SESSION ? SESSION : TOKEN);
  }

  /** When a session or token that is used now ends: sessions slide, tokens do not. */
  public static Instant nextEnd(SessionKind kind, Instant now, Instant currentEnd) {
    return kind == SessionKind.SESSION ? now.plus(SESSION) : currentEnd;
  }

  /** Whether the record should learn that the session is in use. */
  public static boolean isTouchDue(Instant lastSeen, Instant now) {
    return !now.isBefore(lastSeen.plus(TOUCH_AFTER));
  }
}
