package com.functionalfit.identity;

import com.functionalfit.identity.model.User;
import com.functionalfit.identity.model.UserRepository;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Checks passwords that are asked for again, with the same patience as a sign-in. */
@ApplicationScoped
class PasswordChecks implements PasswordConfirmation {

  @Inject private UserRepository users;
  @Inject private PasswordHasher passwords;
  @Inject private Throttle throttle;

  @Override
  public boolean matches(long userId, String password) {
    User user = users.find(userId).orElseThrow(Refusal::notFound);
    throttle.admitAccount(user.email());
    boolean right = passwords.matches(password, user.passwordHash());
    if (!right) {
      throttle.countFailure(user.email());
    }
    return right;
  }

  /**
   * As {@link #matches}, refusing a wrong one.
   *
   * @throws Refusal VALIDATION {@code wrong} on the named field; THROTTLED
   */
  public void check(String field, long userId, String password) {
    if (!matches(userId, password)) {
      throw Refusal.invalid(field, FieldError.WRONG);
    }
  }

  /**
   * Refuses an account that failed too often.
   *
   * @throws Refusal THROTTLED
   */
  public void admit(long userId) {
    throttle.admitAccount(emailOf(userId));
  }

  /** Counts a wrong code as a failure of the account. */
  public void countFailure(long userId) {
    throttle.countFailure(emailOf(userId));
  }

  private String emailOf(long userId) {
    return users.find(userId).orElseThrow(Refusal::notFound).email();
  }
}
