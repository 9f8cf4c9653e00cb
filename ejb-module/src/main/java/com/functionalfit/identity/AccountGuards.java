package com.functionalfit.identity;

import com.functionalfit.identity.UserRemovalRequested.Kind;
import com.functionalfit.identity.model.User;
import com.functionalfit.identity.model.UserRepository;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Objects;

/** Who must not lose an account, and under which locks that is decided (rules USER-3, USER-5). */
@ApplicationScoped
class AccountGuards {

  @Inject private UserRepository users;
  @Inject private CurrentCaller currentCaller;
  @Inject private Event<UserRemovalRequested> removalRequested;

  /**
   * Locks a user for a change. An administrator is locked together with all others, in one order:
   * two who remove each other must see each other's work.
   *
   * @throws Refusal NOT_FOUND
   */
  public User lock(long userId) {
    User seen = users.find(userId).orElseThrow(Refusal::notFound);
    if (seen.isActiveAdmin()) {
      users.lockActiveAdmins();
    }
    return users.lock(userId).orElseThrow(Refusal::notFound);
  }

  /**
   * Refuses a change of one's own role, the loss of the last administrator, and the demotion of
   * somebody others count on.
   *
   * @param user locked by {@link #lock}
   * @throws Refusal SELF_CHANGE, LAST_ADMIN, or the veto of an observer
   */
  public void checkMayChangeRole(User user, String newRole) {
    checkIsAnother(user);
    if (!Roles.ADMIN.equals(newRole)) {
      checkIsNotLastAdmin(user);
    }
    if (user.isStaffOrAdmin() && !User.isStaffRole(newRole)) {
      announce(user, Kind.DEMOTE);
    }
  }

  /**
   * Refuses to take an account away from somebody who has to keep it.
   *
   * @param user locked by {@link #lock}
   * @throws Refusal SELF_CHANGE, LAST_ADMIN, or the veto of an observer
   */
  public void checkMayLeave(User user, Kind kind) {
    checkIsAnother(user);
    checkIsNotLastAdmin(user);
    announce(user, kind);
  }

  private void checkIsAnother(User user) {
    if (Objects.equals(user.id(), currentCaller.get().userId())) {
      throw new Refusal(ProblemCode.SELF_CHANGE);
    }
  }

  private void checkIsNotLastAdmin(User user) {
    if (user.isActiveAdmin() && users.lockActiveAdmins().size() <= 1) {
      throw new Refusal(ProblemCode.LAST_ADMIN);
    }
  }

  private void announce(User user, Kind kind) {
    removalRequested.fire(new UserRemovalRequested(user.id(), user.role(), kind));
  }
}
