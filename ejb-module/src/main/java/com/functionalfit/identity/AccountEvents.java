package com.functionalfit.identity;

import com.functionalfit.identity.model.User;
import com.functionalfit.identity.model.UserStatus;
import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.change.ChangeLog;
import com.functionalfit.platform.security.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;

/** Tells the audit trail and the other features what an account has become. */
@ApplicationScoped
class AccountEvents {

  @Inject private ChangeLog changeLog;
  @Inject private CurrentCaller currentCaller;
  @Inject private Event<UserRoleChanged> roleChanged;
  @Inject private Event<UserStatusChanged> statusChanged;
  @Inject private Event<UserRemoved> removed;

  public void roleChanged(User user, String oldRole, Map<String, Object> before) {
    record(ChangeAction.ROLE_CHANGED, user, before);
    roleChanged.fire(new UserRoleChanged(user.id(), user.name(), oldRole, user.role()));
  }

  public void statusChanged(User user, UserStatus former, Map<String, Object> before) {
    record(ChangeAction.STATUS_CHANGED, user, before);
    statusChanged.fire(new UserStatusChanged(user.id(), former.stored(), user.status().stored()));
  }

  /** The entry comes last: it lists what the others ended. */
  public void removed(User user) {
    UserRemoved event = new UserRemoved(user.id(), currentCaller.get().userId());
    removed.fire(event);
    changeLog.record(
        Change.of(ChangeAction.USER_DELETED, "user", user.id())
            .before(UserSnapshots.facts(user))
            .before("ended", event.counts())
            .personalBefore("name", user.name())
            .personalBefore("email", user.email())
            .build());
  }

  private void record(ChangeAction action, User user, Map<String, Object> before) {
    changeLog.record(
        Change.of(action, "user", user.id())
            .before(before)
            .after(UserSnapshots.facts(user))
            .build());
  }
}
