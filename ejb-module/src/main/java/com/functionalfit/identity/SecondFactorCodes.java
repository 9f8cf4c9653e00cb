package com.functionalfit.identity;

import com.functionalfit.identity.model.RecoveryCodes;
import com.functionalfit.identity.model.Totp;
import com.functionalfit.identity.model.User;
import com.functionalfit.identity.model.UserRepository;
import com.functionalfit.platform.time.StudioClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;

/** Checks and uses up codes within the caller's transaction; the user's row is locked. */
@ApplicationScoped
class SecondFactorCodes {

  @Inject private UserRepository users;
  @Inject private StudioClock clock;

  /** Takes a six-digit code or a recovery code. */
  public boolean take(User user, String code) {
    return code.matches("\\d{6}")
        ? takeTotp(user, code)
        : users.takeRecoveryCode(user.id(), RecoveryCodes.hash(code), clock.now());
  }

  /** Takes a six-digit code, also of a secret that is not in force yet. */
  public boolean takeTotp(User user, String code) {
    if (user.totpSecret() == null || !code.matches("\\d{6}")) {
      return false;
    }
    OptionalLong step =
        Totp.matchingStep(user.totpSecret(), code, user.totpLastStep(), clock.now());
    return step.isPresent() && users.takeStep(user.id(), step.getAsLong());
  }
}
