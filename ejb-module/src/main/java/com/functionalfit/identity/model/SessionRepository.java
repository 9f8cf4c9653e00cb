package com.functionalfit.identity.model;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where the records of sessions and tokens live. */
public interface SessionRepository {

  /**
   * What every request has to know of its caller.
   *
   * @param clientId null without living client profile
   * @param staffId null without staff profile
   */
  record Access(
      long userId, String name, String role, String locale, Long clientId, Long staffId) {}

  void add(AuthSession session);

  /** A record that is neither revoked nor expired. */
  Optional<AuthSession> findUsable(String tokenHash, Instant now);

  /** Who a session belongs to, when it, its user and its user's status still allow it. */
  Optional<Access> findAccess(long sessionId, Instant now);

  /** Notes that the session is in use, and when it ends now. */
  void touch(long sessionId, Instant seenAt, Instant expiresAt);

  /** Usable records of a user, latest activity first. */
  List<AuthSession> list(long userId, Instant now, int offset, int limit);

  long count(long userId, Instant now);

  /**
   * Ends one session of a user.
   *
   * @return its token's digest; empty when the user has no such living session
   */
  Optional<String> end(long userId, long sessionId, EndReason reason, Instant now);

  /**
   * Ends the sessions of a user.
   *
   * @param exceptSessionId the one that goes on; null for none
   * @return digests of the ended ones
   */
  List<String> endAll(long userId, Long exceptSessionId, EndReason reason, Instant now);

  /** Those of the given sessions that are neither ended nor of a user who is not active. */
  Set<Long> listUsable(Collection<Long> sessionIds, Instant now);
}
