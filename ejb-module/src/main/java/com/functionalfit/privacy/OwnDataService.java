package com.functionalfit.privacy;

import com.functionalfit.identity.PasswordConfirmation;
import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** What a person asks about the own data (rules PRIV-3, PRIV-4). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN, Roles.BATCH_ADMIN})
public class OwnDataService {

  @Inject private PasswordConfirmation passwords;
  @Inject private OwnDataRecords records;
  @Inject private CurrentCaller currentCaller;

  /**
   * Asks for a copy of everything.
   *
   * @throws Refusal NOT_READY while an earlier one is made
   */
  public PrivacyRequestView requestCopy() {
    return records.requestCopy(currentCaller.get());
  }

  /**
   * The latest request for a copy.
   *
   * @throws Refusal NOT_FOUND
   */
  public PrivacyRequestView getLatestCopy() {
    return records.getLatestCopy(currentCaller.get().userId());
  }

  /**
   * The copy, as a ZIP file.
   *
   * @throws Refusal VALIDATION {@code password wrong}, THROTTLED, NOT_READY while it is made,
   *     NOT_FOUND when it is somebody else's or its time is over
   */
  public byte[] getFile(long requestId, String password) {
    confirm(password);
    return records.getFile(currentCaller.get().userId(), requestId);
  }

  /**
   * Asks to be forgotten.
   *
   * @param reason null without
   * @throws Refusal FORBIDDEN for the staff, VALIDATION {@code password wrong}, THROTTLED,
   *     NOT_READY while an earlier one waits
   */
  public PrivacyRequestView requestErasure(String password, String reason) {
    Caller caller = currentCaller.get();
    if (!caller.hasRole(Roles.CLIENT)) {
      throw Refusal.forbidden();
    }
    confirm(password);
    return records.requestErasure(caller, reason);
  }

  private void confirm(String password) {
    if (!passwords.matches(currentCaller.get().userId(), password)) {
      throw Refusal.invalid("password", FieldError.WRONG);
    }
  }
}
