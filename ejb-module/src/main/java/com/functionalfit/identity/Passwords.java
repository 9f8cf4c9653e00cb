package com.functionalfit.identity;

import com.functionalfit.identity.model.EmailAddress;
import com.functionalfit.identity.model.OneTimeToken;
import com.functionalfit.identity.model.PasswordRules;
import com.functionalfit.identity.model.User;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Changing a password one knows, and setting one by link (rules AUTH-10, AUTH-11). Every session
 * ends with the old password (rule AUTH-8).
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Passwords {

  @Inject private Throttle throttle;
  @Inject private PasswordChecks checks;
  @Inject private PasswordHasher hasher;
  @Inject private PasswordRecords records;
  @Inject private CurrentCaller currentCaller;

  /**
   * Changes the caller's password and goes on in a new browser session.
   *
   * @throws Refusal VALIDATION {@code currentPassword wrong}, {@code newPassword same} and others
   */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN, Roles.BATCH_ADMIN})
  public SignedIn change(String currentPassword, String newPassword) {
    long userId = currentCaller.get().userId();
    User user = records.get(userId);
    checks.check("currentPassword", userId, currentPassword);
    if (newPassword.equals(currentPassword)) {
      throw Refusal.invalid("newPassword", FieldError.SAME);
    }
    PasswordRules.check("newPassword", newPassword, user.email());
    return records.change(user, hasher.hash(newPassword));
  }

  /**
   * Makes a reset link when an active account has the address. Neither the answer nor its time
   * tells whether one has.
   *
   * @throws Refusal THROTTLED
   */
  @PermitAll
  public void requestReset(String email) {
    throttle.admitAddress("forgot", currentCaller.get().ip());
    throttle.admitMail(email);
    EvenPace pace = EvenPace.start();
    records.issueReset(EmailAddress.normalise(email));
    pace.finish();
  }

  /**
   * Sets a password by reset link or invitation.
   *
   * @throws Refusal TOKEN_INVALID; VALIDATION on {@code password}; THROTTLED
   */
  @PermitAll
  public void reset(String rawToken, String newPassword) {
    throttle.admitAddress("reset", currentCaller.get().ip());
    OneTimeToken link = records.getResetLink(rawToken);
    String email = records.getActive(link.userId()).email();
    PasswordRules.check("password", newPassword, email);
    records.reset(link, hasher.hash(newPassword));
    throttle.clearFailures(email);
  }
}
