package com.functionalfit.identity;

import com.functionalfit.identity.model.EmailAddress;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Moving an account to another address: only the owner of the new one can do it (AUTH-14). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EmailChanges {

  @Inject private PasswordChecks checks;
  @Inject private EmailRecords records;
  @Inject private CurrentCaller currentCaller;

  /**
   * Makes a link for the new address of the caller.
   *
   * @throws Refusal VALIDATION {@code password wrong}, {@code newEmail taken} or {@code same}
   */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN, Roles.BATCH_ADMIN})
  public void start(String newEmail, String password) {
    long userId = currentCaller.get().userId();
    checks.check("password", userId, password);
    records.start(userId, EmailAddress.normalise(newEmail));
  }

  /**
   * Completes a change by its link.
   *
   * @throws Refusal TOKEN_INVALID; VALIDATION {@code email taken} when somebody was faster
   */
  @PermitAll
  public void confirm(String rawToken) {
    records.confirm(rawToken);
  }
}
