package com.functionalfit.identity;

import com.functionalfit.identity.model.EmailAddress;
import com.functionalfit.identity.model.SessionKind;
import com.functionalfit.identity.model.User;
import com.functionalfit.identity.model.UserRepository;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Signing in, in the order of rule AUTH-5: throttle, password, status, second factor, session. The
 * password is checked outside any transaction.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

  @Inject private Throttle throttle;
  @Inject private UserRepository users;
  @Inject private PasswordHasher passwords;
  @Inject private SignInRecords records;
  @Inject private CurrentCaller currentCaller;

  /**
   * Opens a browser session.
   *
   * @throws Refusal THROTTLED, INVALID_CREDENTIALS, ACCOUNT_NOT_ACTIVE, OTP_REQUIRED, OTP_INVALID
   */
  public SignedIn openSession(Credentials credentials) {
    throttle.admitAddress("login", currentCaller.get().ip());
    return records.open(verify(credentials), SessionKind.SESSION, null);
  }

  /**
   * Issues a bearer token.
   *
   * @param name what the owner calls it; may be null
   * @throws Refusal as {@link #openSession}
   */
  public SignedIn issueToken(Credentials credentials, String name) {
    throttle.admitAddress("token", currentCaller.get().ip());
    return records.open(verify(credentials), SessionKind.TOKEN, name);
  }

  private User verify(Credentials credentials) {
    String email = EmailAddress.normalise(credentials.email());
    throttle.admitAccount(email);
    Optional<User> found = users.findByEmail(email);
    String hash = found.map(User::passwordHash).orElse(null);
    if (!passwords.matches(credentials.password(), hash)) {
      throw failed(ProblemCode.INVALID_CREDENTIALS, email, found);
    }
    User user = found.orElseThrow();
    if (!user.isActive()) {
      throw new Refusal(ProblemCode.ACCOUNT_NOT_ACTIVE);
    }
    if (user.hasSecondFactor()) {
      checkSecondFactor(user, credentials.otp());
    }
    return user;
  }

  private void checkSecondFactor(User user, String code) {
    if (code == null) {
      throw new Refusal(ProblemCode.OTP_REQUIRED);
    }
    if (!records.takeCode(user.id(), code)) {
      throw failed(ProblemCode.OTP_INVALID, user.email(), Optional.of(user));
    }
  }

  private Refusal failed(ProblemCode code, String email, Optional<User> user) {
    throttle.countFailure(email);
    records.recordFailure(email, user);
    return new Refusal(code);
  }
}
