package com.functionalfit.profile;

import com.functionalfit.clients.ClientProfiles;
import com.functionalfit.clients.OwnClientProfile.MailChoices;
import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import com.functionalfit.staff.StaffCards;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * Which mails the caller wants. Staff and administrators choose for their staff profile, everybody
 * else for their client profile.
 */
@Stateless
@RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
public class PreferenceService {

  @Inject private ClientProfiles clients;
  @Inject private StaffCards staff;
  @Inject private CurrentCaller currentCaller;

  /**
   * The caller's choices.
   *
   * @throws Refusal NOT_FOUND without profile
   */
  public MailPreferences get() {
    Caller caller = currentCaller.get();
    if (choosesAsStaff(caller)) {
      boolean daily = staff.find(caller.staffId()).orElseThrow(Refusal::notFound).dailySchedule();
      return new MailPreferences(null, null, daily);
    }
    MailChoices choices = clients.find(clientId(caller)).orElseThrow(Refusal::notFound).mails();
    return new MailPreferences(
        choices.reminder24h(), choices.reminder2h(), choices.dailySchedule());
  }

  /**
   * Replaces the caller's choices.
   *
   * @throws Refusal NOT_FOUND without profile, or VALIDATION when a choice is missing or foreign
   */
  public MailPreferences choose(MailPreferences wanted) {
    Caller caller = currentCaller.get();
    if (choosesAsStaff(caller)) {
      check(wanted, false);
      staff.chooseDailySchedule(caller.staffId(), wanted.dailySchedule());
    } else {
      long clientId = clientId(caller);
      check(wanted, true);
      clients.chooseMails(
          clientId,
          new MailChoices(wanted.reminder24h(), wanted.reminder2h(), wanted.dailySchedule()));
    }
    return get();
  }

  private static void check(MailPreferences wanted, boolean asClient) {
    List<FieldError> errors = new ArrayList<>();
    checkReminder("reminder24h", wanted.reminder24h(), asClient, errors);
    checkReminder("reminder2h", wanted.reminder2h(), asClient, errors);
    if (wanted.dailySchedule() == null) {
      errors.add(new FieldError("dailySchedule", FieldError.REQUIRED));
    }
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
  }

  private static void checkReminder(
      String field, Boolean value, boolean asClient, List<FieldError> errors) {
    if (asClient && value == null) {
      errors.add(new FieldError(field, FieldError.REQUIRED));
    }
    if (!asClient && value != null) {
      errors.add(new FieldError(field, FieldError.UNKNOWN_FIELD));
    }
  }

  private static boolean choosesAsStaff(Caller caller) {
    return caller.isStaffOrAdmin() && caller.staffId() != null;
  }

  private static long clientId(Caller caller) {
    if (caller.clientId() == null) {
      throw Refusal.notFound();
    }
    return caller.clientId();
  }
}
