package com.functionalfit.identity;

import com.functionalfit.identity.model.PasswordRules;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Signing up (rule AUTH-2): account, client profile, consent and session in one transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Registration {

  @Inject private Throttle throttle;
  @Inject private PasswordHasher passwords;
  @Inject private RegistrationRecords records;
  @Inject private CurrentCaller currentCaller;

  /**
   * Makes an account and signs its owner in.
   *
   * @throws Refusal THROTTLED; VALIDATION on {@code password} or {@code email taken}
   */
  public SignedIn register(RegisterAccount command) {
    throttle.admitAddress("register", currentCaller.get().ip());
    PasswordRules.check("password", command.password(), command.email());
    return records.register(command, passwords.hash(command.password()));
  }
}
