package com.functionalfit.identity;

import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * The caller's second factor (rule AUTH-12): set up, confirmed with a first code, and taken away
 * again. Wrong passwords and codes count towards the throttle of the account.
 */
@Stateless
@RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN, Roles.BATCH_ADMIN})
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SecondFactor {

  /**
   * What an authenticator app needs.
   *
   * @param secret in Base 32, for typing
   * @param otpauthUri for a QR code
   */
  public record Setup(String secret, String otpauthUri) {

    @Override
    public String toString() {
      return "Setup[]";
    }
  }

  @Inject private PasswordChecks checks;
  @Inject private SecondFactorRecords records;
  @Inject private CurrentCaller currentCaller;

  /**
   * Makes a new secret; it counts once a code of it was confirmed.
   *
   * @throws Refusal VALIDATION {@code password wrong}; INVALID_TRANSITION when one is in force
   */
  public Setup setUp(String password) {
    long userId = currentCaller.get().userId();
    checks.check("password", userId, password);
    return records.setUp(userId);
  }

  /**
   * Puts the secret in force.
   *
   * @return the recovery codes, shown this once
   * @throws Refusal VALIDATION {@code otp wrong}
   */
  public List<String> confirm(String code) {
    long userId = currentCaller.get().userId();
    checks.admit(userId);
    return records.confirm(userId, code).orElseThrow(() -> wrong(userId));
  }

  /**
   * Replaces the recovery codes.
   *
   * @throws Refusal VALIDATION {@code password wrong} or {@code otp wrong}
   */
  public List<String> renewRecoveryCodes(String password, String code) {
    long userId = currentCaller.get().userId();
    checks.check("password", userId, password);
    return records.renewCodes(userId, code).orElseThrow(() -> wrong(userId));
  }

  /**
   * Takes the second factor away.
   *
   * @throws Refusal VALIDATION {@code password wrong} or {@code otp wrong}
   */
  public void disable(String password, String code) {
    long userId = currentCaller.get().userId();
    checks.check("password", userId, password);
    if (!records.disable(userId, code)) {
      throw wrong(userId);
    }
  }

  private Refusal wrong(long userId) {
    checks.countFailure(userId);
    return Refusal.invalid("otp", FieldError.WRONG);
  }
}
