package com.functionalfit.staff;

import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Patch;
import com.functionalfit.shared.PhoneNumber;
import com.functionalfit.shared.Refusal;
import com.functionalfit.staff.model.StaffProfile;
import com.functionalfit.studio.SiteDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes checked values into a staff profile. */
@ApplicationScoped
class StaffProfileEditor {

  @Inject private SiteDirectory sites;

  void change(StaffProfile profile, UpdateStaff command) {
    introduce(
        profile,
        new StaffCards.Changes(
            command.bio(), command.specialization(), command.skills(), command.phone()));
    Long siteId = command.defaultSiteId().orElse(profile.defaultSiteId());
    profile.employ(
        command.defaultSiteId().isPresent() ? existing("defaultSiteId", siteId) : siteId,
        command.defaultHourlyRate().orElse(profile.defaultHourlyRate()));
    profile.present(
        flag(command.isAvailableForBooking(), "isAvailableForBooking")
            .orElse(profile.isAvailableForBooking()),
        flag(command.isVisible(), "isVisible").orElse(profile.isVisible()));
    profile.chooseDailySchedule(
        flag(command.dailySchedule(), "dailySchedule").orElse(profile.wantsDailySchedule()));
  }

  /** Changes what the person may change too. */
  void introduce(StaffProfile profile, StaffCards.Changes changes) {
    profile.introduce(
        changes.bio().orElse(profile.bio()),
        changes.specialization().orElse(profile.specialization()),
        changes.skills().orElse(profile.skills()));
    changes.phone().ifPresent(phone -> profile.changePhone(PhoneNumber.check("phone", phone)));
  }

  /**
   * Refuses a site that does not exist; null passes.
   *
   * @throws Refusal VALIDATION with code {@code unknown}
   */
  Long existing(String field, Long siteId) {
    if (siteId != null && sites.find(siteId).isEmpty()) {
      throw Refusal.invalid(field, FieldError.UNKNOWN);
    }
    return siteId;
  }

  private static Patch<Boolean> flag(Patch<Boolean> value, String field) {
    return value.notNull(field);
  }
}
