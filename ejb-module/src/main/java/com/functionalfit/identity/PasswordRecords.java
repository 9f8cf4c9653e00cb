package com.functionalfit.identity;

import com.functionalfit.identity.OneTimeTokenIssued.Purpose;
import com.functionalfit.identity.model.OneTimeToken;
import com.functionalfit.identity.model.SessionKind;
import com.functionalfit.identity.model.User;
import com.functionalfit.identity.model.UserRepository;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;

/** The database part of changing passwords: each method is one transaction. */
@ApplicationScoped
@Transactional
class PasswordRecords {

  @Inject private UserRepository users;
  @Inject private OneTimeLinks links;
  @Inject private SignInRecords signIn;
  @Inject private PasswordSetter setter;
  @Inject private CurrentCaller currentCaller;

  public User get(long userId) {
    return users.find(userId).orElseThrow(Refusal::notFound);
  }

  /**
   * The owner of a link.
   *
   * @throws Refusal TOKEN_INVALID when the account is gone or not active
   */
  public User getActive(long userId) {
    return users.find(userId).filter(User::isActive).orElseThrow(PasswordRecords::invalid);
  }

  public OneTimeToken getResetLink(String rawToken) {
    return links.get(rawToken, Purpose.PASSWORD_RESET, Purpose.INVITATION);
  }

  /** Changes a password that was just checked, and opens the session that goes on. */
  public SignedIn change(User checked, String newHash) {
    User user =
        users
            .lock(checked.id())
            .filter(found -> Objects.equals(found.passwordHash(), checked.passwordHash()))
            .orElseThrow(() -> Refusal.invalid("currentPassword", FieldError.WRONG));
    setter.set(user, newHash, null, ChangeAction.PASSWORD_CHANGED);
    return signIn.openLocked(user, SessionKind.SESSION, null);
  }

  public void issueReset(String email) {
    users
        .findByEmail(email)
        .filter(User::isActive)
        .ifPresent(user -> links.issue(user, Purpose.PASSWORD_RESET));
  }

  public void reset(OneTimeToken link, String newHash) {
    User user =
        users.lock(link.userId()).filter(User::isActive).orElseThrow(PasswordRecords::invalid);
    links.take(link);
    currentCaller.callAs(
        SignedInCallers.of(currentCaller.get(), user),
        () -> {
          setter.set(user, newHash, null, ChangeAction.PASSWORD_RESET);
          return null;
        });
  }

  private static Refusal invalid() {
    return new Refusal(ProblemCode.TOKEN_INVALID);
  }
}
