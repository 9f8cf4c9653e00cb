package com.functionalfit.identity;

import com.functionalfit.identity.model.AuthSession;
import com.functionalfit.identity.model.EndReason;
import com.functionalfit.identity.model.SessionKind;
import com.functionalfit.identity.model.SessionRepository;
import com.functionalfit.platform.crypto.SecretTokens;
import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.time.StudioClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** Opens and ends sessions and tokens within the caller's transaction. */
@ApplicationScoped
class SessionRegister {

  /** A session that was just opened; its token is known here and nowhere else. */
  record Opened(String token, AuthSession record) {

    @Override
    public String toString() {
      return "Opened[" + record.id() + "]";
    }
  }

  @Inject private SessionRepository sessions;
  @Inject private StudioClock clock;
  @Inject private CurrentCaller currentCaller;
  @Inject private Event<LiveSessions.Ended> ended;

  Opened open(long userId, SessionKind kind, String name) {
    Caller caller = currentCaller.get();
    String token = SecretTokens.create();
    AuthSession session =
        new AuthSession(
            userId,
            kind,
            SecretTokens.sha256(token),
            name,
            new AuthSession.Origin(caller.ip(), caller.userAgent()),
            clock.now());
    sessions.add(session);
    return new Opened(token, session);
  }

  /** Whether there was such a session to end. */
  boolean end(long userId, long sessionId, EndReason reason) {
    List<String> hashes =
        sessions.end(userId, sessionId, reason, clock.now()).map(List::of).orElse(List.of());
    announce(hashes);
    return !hashes.isEmpty();
  }

  void endAll(long userId, EndReason reason) {
    endOthers(userId, null, reason);
  }

  /** Ends all but one session; null spares none. */
  void endOthers(long userId, Long sparedSessionId, EndReason reason) {
    Instant now = clock.now();
    announce(sessions.endAll(userId, sparedSessionId, reason, now));
  }

  private void announce(List<String> hashes) {
    if (!hashes.isEmpty()) {
      ended.fire(new LiveSessions.Ended(hashes));
    }
  }
}
