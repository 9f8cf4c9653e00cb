package com.functionalfit.identity;

import com.functionalfit.identity.OneTimeTokenIssued.Purpose;
import com.functionalfit.identity.UserRemovalRequested.Kind;
import com.functionalfit.identity.model.EndReason;
import com.functionalfit.identity.model.User;
import com.functionalfit.identity.model.UserStatus;
import com.functionalfit.platform.time.StudioClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * What an account may do: its role, its status, and its end. Every loss ends the sessions (rule
 * AUTH-8). The user is locked by {@link AccountGuards#lock}.
 */
@ApplicationScoped
class AccountStanding {

  @Inject private AccountGuards guards;
  @Inject private SessionRegister sessions;
  @Inject private OneTimeLinks links;
  @Inject private AccountEvents events;
  @Inject private StudioClock clock;

  /** Does nothing when the role is the same. */
  public void changeRole(User user, String newRole) {
    String oldRole = user.role();
    if (oldRole.equals(newRole)) {
      return;
    }
    guards.checkMayChangeRole(user, newRole);
    Map<String, Object> before = UserSnapshots.facts(user);
    user.changeRole(newRole);
    sessions.endAll(user.id(), EndReason.ROLE_CHANGE);
    events.roleChanged(user, oldRole, before);
  }

  /** Does nothing when the status is the same. */
  public void changeStatus(User user, String newStatus) {
    UserStatus target = UserStatus.of(newStatus);
    UserStatus former = user.status();
    if (former == target) {
      return;
    }
    if (target != UserStatus.ACTIVE) {
      guards.checkMayLeave(user, target == UserStatus.SUSPENDED ? Kind.SUSPEND : Kind.INACTIVATE);
      sessions.endAll(user.id(), EndReason.SUSPENSION);
    }
    Map<String, Object> before = UserSnapshots.facts(user);
    user.changeStatus(target);
    events.statusChanged(user, former, before);
  }

  /** Ends the account and everything that hangs on it (rule USER-4). */
  public void remove(User user) {
    guards.checkMayLeave(user, Kind.DELETE);
    events.removed(user);
    sessions.endAll(user.id(), EndReason.DELETION);
    links.end(user.id(), Purpose.values());
    user.delete(clock.now());
  }
}
