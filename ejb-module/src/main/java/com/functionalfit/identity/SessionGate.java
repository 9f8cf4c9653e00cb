package com.functionalfit.identity;

import com.functionalfit.identity.LiveSessions.Live;
import com.functionalfit.identity.model.SessionKind;
import com.functionalfit.identity.model.SessionLife;
import com.functionalfit.identity.model.SessionRepository;
import com.functionalfit.identity.model.SessionRepository.Access;
import com.functionalfit.platform.crypto.SecretTokens;
import com.functionalfit.platform.time.StudioClock;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whom a session or token belongs to, with every request anew (rules AUTH-6, AUTH-9). Runs
 * one look-up in Redis and one statement; the record is written at most once a minute.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SessionGate {

  @Inject private LiveSessions live;
  @Inject private SessionRepository records;
  @Inject private InTransaction inTransaction;
  @Inject private StudioClock clock;

  /** The owner of a browser session; empty when it is unknown, ended, or its owner not active. */
  public Optional<SessionIdentity> findBySession(String token) {
    return find(token, SessionKind.SESSION);
  }

  /** The owner of a bearer token; empty when it is unknown, ended, or its owner not active. */
  public Optional<SessionIdentity> findByToken(String token) {
    return find(token, SessionKind.TOKEN);
  }

  /**
   * Which of these sessions and tokens still open the door: not ended, and of an active user.
   *
   * @param sessionIds any number, in one statement
   */
  public Set<Long> listUsable(Collection<Long> sessionIds) {
    return sessionIds.isEmpty() ? Set.of() : records.listUsable(sessionIds, clock.now());
  }

  private Optional<SessionIdentity> find(String token, SessionKind kind) {
    Instant now = clock.now();
    String hash = SecretTokens.sha256(token);
    return live.find(hash)
        .or(() -> rebuild(hash, now))
        .filter(session -> session.kind() == kind)
        .flatMap(session -> identify(hash, session, now));
  }

  private Optional<Live> rebuild(String hash, Instant now) {
    Optional<Live> found = records.findUsable(hash, now).map(Live::of);
    found.ifPresent(session -> live.put(hash, session, now));
    return found;
  }

  private Optional<SessionIdentity> identify(String hash, Live session, Instant now) {
    Optional<Access> access = records.findAccess(session.id(), now);
    if (access.isEmpty()) {
      return Optional.empty();
    }
    Live current =
        SessionLife.isTouchDue(session.seenAt(), now) ? touched(hash, session, now) : session;
    return access.map(
        who ->
            new SessionIdentity(
                who.userId(),
                who.name(),
                who.role(),
                who.locale(),
                who.clientId(),
                who.staffId(),
                current.id(),
                current.expiresAt()));
  }

  private Live touched(String hash, Live session, Instant now) {
    Instant end = SessionLife.nextEnd(session.kind(), now, session.expiresAt());
    inTransaction.run(() -> records.touch(session.id(), now, end));
    Live moved = new Live(session.id(), session.kind(), end, now);
    live.put(hash, moved, now);
    return moved;
  }
}
