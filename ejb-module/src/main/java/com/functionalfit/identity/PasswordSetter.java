package com.functionalfit.identity;

import com.functionalfit.identity.OneTimeTokenIssued.Purpose;
import com.functionalfit.identity.model.EndReason;
import com.functionalfit.identity.model.User;
import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.change.ChangeLog;
import com.functionalfit.platform.time.StudioClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Sets a password within the caller's transaction; the user's row is locked. */
@ApplicationScoped
class PasswordSetter {

  @Inject private SessionRegister sessions;
  @Inject private OneTimeLinks links;
  @Inject private ChangeLog changeLog;
  @Inject private StudioClock clock;

  /**
   * Sets the password, ends the sessions opened with the old one, and the links that could set
   * another.
   *
   * @param sparedSessionId session that goes on; null for none
   * @param action how the audit trail calls it
   */
  public void set(User user, String newHash, Long sparedSessionId, ChangeAction action) {
    user.changePassword(newHash, clock.now());
    sessions.endOthers(user.id(), sparedSessionId, EndReason.PASSWORD_CHANGE);
    links.end(user.id(), Purpose.PASSWORD_RESET, Purpose.INVITATION);
    changeLog.record(Change.of(action, "user", user.id()).build());
  }
}
