package com.functionalfit.identity;

import com.functionalfit.identity.OneTimeTokenIssued.Purpose;
import com.functionalfit.identity.UserCreated.Consent;
import com.functionalfit.identity.UserCreated.Origin;
import com.functionalfit.identity.model.User;
import com.functionalfit.identity.model.UserRepository;
import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.change.ChangeLog;
import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Makes accounts within the caller's transaction, whoever asks for them. */
@ApplicationScoped
class AccountMaker {

  /**
   * A new account.
   *
   * @param passwordHash null makes an invitation (rule AUTH-15)
   * @param consent null unless the person accepted the privacy policy just now
   */
  record Facts(NewAccount account, String passwordHash, Consent consent) {

    @Override
    public String toString() {
      return "Facts[" + account.role() + "]";
    }
  }

  @Inject private UserRepository users;
  @Inject private OneTimeLinks links;
  @Inject private ChangeLog changeLog;
  @Inject private CurrentCaller currentCaller;
  @Inject private Event<UserCreated> created;

  /**
   * Makes an active account, its profiles and, without password, its invitation.
   *
   * @throws com.functionalfit.shared.Refusal VALIDATION {@code email taken}
   */
  public User make(Facts facts) {
    NewAccount account = facts.account();
    User user =
        new User(
            account.role(),
            account.name(),
            account.email(),
            account.locale(),
            facts.passwordHash());
    users.add(user);
    // Who registers has no account before; what follows is the person's own doing.
    Caller caller = currentCaller.get();
    Caller actor =
        account.origin() == Origin.REGISTRATION ? SignedInCallers.of(caller, user) : caller;
    currentCaller.callAs(
        actor,
        () -> {
          announce(user, facts);
          return null;
        });
    return user;
  }

  private void announce(User user, Facts facts) {
    NewAccount account = facts.account();
    changeLog.record(
        Change.of(ChangeAction.USER_CREATED, "user", user.id())
            .after(UserSnapshots.facts(user))
            .personalAfter("name", user.name())
            .personalAfter("email", user.email())
            .build());
    created.fire(
        new UserCreated(
            user.id(),
            user.name(),
            user.role(),
            account.origin(),
            account.existingClientId(),
            facts.consent(),
            account.client(),
            account.staff()));
    if (facts.passwordHash() == null) {
      links.issue(user, Purpose.INVITATION);
    }
  }
}
