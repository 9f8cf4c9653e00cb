package com.functionalfit.identity;

import com.functionalfit.identity.SessionRegister.Opened;
import com.functionalfit.identity.model.SessionKind;
import com.functionalfit.identity.model.User;
import com.functionalfit.identity.model.UserRepository;
import com.functionalfit.identity.model.UserViews;
import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.change.ChangeLog;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;

/** The database part of signing in: each method is one transaction, or part of the caller's. */
@ApplicationScoped
@Transactional
class SignInRecords {

  @Inject private UserRepository users;
  @Inject private UserViews views;
  @Inject private SessionRegister register;
  @Inject private SecondFactorCodes codes;
  @Inject private ChangeLog changeLog;
  @Inject private CurrentCaller currentCaller;
  @Inject private StudioClock clock;

  /**
   * Opens a session for somebody whose password was just checked.
   *
   * @throws Refusal INVALID_CREDENTIALS when the password changed meanwhile, ACCOUNT_NOT_ACTIVE
   */
  public SignedIn open(User verified, SessionKind kind, String name) {
    User user =
        users
            .lock(verified.id())
            .filter(found -> Objects.equals(found.passwordHash(), verified.passwordHash()))
            .orElseThrow(() -> new Refusal(ProblemCode.INVALID_CREDENTIALS));
    if (!user.isActive()) {
      throw new Refusal(ProblemCode.ACCOUNT_NOT_ACTIVE);
    }
    return openLocked(user, kind, name);
  }

  /** Opens a session for a user whose row this transaction holds. */
  public SignedIn openLocked(User user, SessionKind kind, String name) {
    users.recordLogin(user.id(), clock.now());
    Opened opened = register.open(user.id(), kind, name);
    currentCaller.callAs(
        SignedInCallers.of(currentCaller.get(), user),
        () -> {
          changeLog.record(
              Change.of(ChangeAction.LOGIN, "user", user.id())
                  .after("kind", kind.stored())
                  .build());
          return null;
        });
    return new SignedIn(
        views.find(user.id()).orElseThrow(Refusal::notFound),
        opened.token(),
        opened.record().id(),
        opened.record().expiresAt());
  }

  /** Uses a code of the second factor up; false when it is wrong or used. */
  public boolean takeCode(long userId, String code) {
    return users.lock(userId).map(user -> codes.take(user, code)).orElse(false);
  }

  /** Notes a failed attempt, whoever the address belongs to. */
  public void recordFailure(String email, Optional<User> user) {
    changeLog.record(
        Change.of(ChangeAction.LOGIN_FAILED, "user", user.map(User::id).orElse(null))
            .personalAfter("email", email)
            .build());
  }
}
