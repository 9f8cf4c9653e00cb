package com.functionalfit.identity;

import com.functionalfit.identity.model.AuthSession;
import com.functionalfit.identity.model.EndReason;
import com.functionalfit.identity.model.SessionRepository;
import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.change.ChangeLog;
import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Objects;

/** A person's own sessions and tokens (rule AUTH-8). */
@Stateless
@RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN, Roles.BATCH_ADMIN})
public class Sessions {

  @Inject private SessionRepository records;
  @Inject private SessionRegister register;
  @Inject private CurrentCaller currentCaller;
  @Inject private ChangeLog changeLog;
  @Inject private StudioClock clock;

  /** The caller's living sessions and tokens, latest activity first. */
  public Page<SessionView> list(PageRequest page) {
    Caller caller = currentCaller.get();
    Instant now = clock.now();
    return Page.of(
        records.list(caller.userId(), now, page.offset(), page.pageSize()).stream()
            .map(session -> view(session, caller))
            .toList(),
        page,
        records.count(caller.userId(), now));
  }

  /**
   * Ends one of the caller's sessions.
   *
   * @throws Refusal NOT_FOUND when the caller has no such living session
   */
  public void end(long sessionId) {
    Caller caller = currentCaller.get();
    if (!register.end(caller.userId(), sessionId, EndReason.LOGOUT)) {
      throw Refusal.notFound();
    }
    recordLogout(caller);
  }

  /** Ends all sessions and tokens of the caller but the presented one. */
  public void endOthers() {
    Caller caller = currentCaller.get();
    register.endOthers(caller.userId(), caller.sessionId(), EndReason.LOGOUT);
    recordLogout(caller);
  }

  /** Ends the presented session or token. */
  public void logout() {
    Caller caller = currentCaller.get();
    if (register.end(caller.userId(), caller.sessionId(), EndReason.LOGOUT)) {
      recordLogout(caller);
    }
  }

  private void recordLogout(Caller caller) {
    changeLog.record(Change.of(ChangeAction.LOGOUT, "user", caller.userId()).build());
  }

  private static SessionView view(AuthSession session, Caller caller) {
    return new SessionView(
        session.id(),
        session.kind().stored(),
        session.name(),
        session.ip(),
        session.userAgent(),
        session.createdAt(),
        session.lastSeenAt(),
        session.expiresAt(),
        Objects.equals(session.id(), caller.sessionId()));
  }
}
