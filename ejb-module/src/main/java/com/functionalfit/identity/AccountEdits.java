package com.functionalfit.identity;

import com.functionalfit.identity.model.EmailAddress;
import com.functionalfit.identity.model.User;
import com.functionalfit.identity.model.UserRepository;
import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.change.ChangeLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;

/** Name, language and address of a user whose row is locked, within the caller's transaction. */
@ApplicationScoped
class AccountEdits {

  @Inject private UserRepository users;
  @Inject private OneTimeLinks links;
  @Inject private ChangeLog changeLog;
  @Inject private Event<UserRenamed> renamed;

  /** Applies the harmless part of an update; absent fields stay. */
  public void apply(User user, UpdateUser command) {
    rewrite(user, command.name().orElse(user.name()), command.locale().orElse(user.locale()));
    command.email().ifPresent(email -> startEmailChange(user, email));
  }

  /** Changes name and language; does nothing when both are the same. */
  public void rewrite(User user, String name, String locale) {
    Map<String, Object> before = UserSnapshots.facts(user);
    String oldName = user.name();
    user.rename(name);
    user.changeLocale(locale);
    changeLog.record(
        Change.of(ChangeAction.USER_UPDATED, "user", user.id())
            .before(before)
            .after(UserSnapshots.facts(user))
            .personalBefore("name", oldName)
            .personalAfter("name", name)
            .build());
    if (!oldName.equals(name)) {
      renamed.fire(new UserRenamed(user.id(), name));
    }
  }

  /** Makes a link for a new address; does nothing when it is the present one. */
  public void startEmailChange(User user, String newEmail) {
    String email = EmailAddress.normalise(newEmail);
    if (!user.email().equals(email)) {
      users.checkFree(email);
      links.issueEmailChange(user, email);
    }
  }
}
