package com.functionalfit.staff;

import com.functionalfit.identity.StaffDraft;
import com.functionalfit.identity.UserCreated;
import com.functionalfit.identity.UserRoleChanged;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.PhoneNumber;
import com.functionalfit.staff.model.StaffProfile;
import com.functionalfit.staff.model.StaffProfiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Objects;

/** Gives accounts of staff and administrators their profile, in the transaction of the account. */
@ApplicationScoped
class AccountFollower {

  @Inject private StaffProfiles profiles;
  @Inject private StaffJournal journal;
  @Inject private StaffProfileEditor editor;

  void onCreated(@Observes UserCreated user) {
    if (needsProfile(user.role())) {
      create(user.userId(), user.staff());
    }
  }

  /** A profile made by a change of role is not offered for booking at once (rule USER-2). */
  void onRoleChanged(@Observes UserRoleChanged change) {
    if (needsProfile(change.newRole()) && profiles.findByUser(change.userId()).isEmpty()) {
      StaffProfile profile = new StaffProfile(change.userId(), false);
      profiles.add(profile);
      journal.created(profile);
    }
  }

  private void create(long userId, StaffDraft draft) {
    StaffProfile profile = new StaffProfile(userId, orElse(draft.isAvailableForBooking(), true));
    profile.introduce(draft.bio(), draft.specialization(), draft.skills());
    profile.changePhone(PhoneNumber.check("staff.phone", draft.phone()));
    profile.employ(
        editor.existing("staff.defaultSiteId", draft.defaultSiteId()), draft.defaultHourlyRate());
    profile.present(profile.isAvailableForBooking(), orElse(draft.isVisible(), true));
    profile.chooseDailySchedule(orElse(draft.dailySchedule(), false));
    profiles.add(profile);
    journal.created(profile);
  }

  private static boolean needsProfile(String role) {
    return Roles.STAFF.equals(role) || Roles.ADMIN.equals(role);
  }

  private static boolean orElse(Boolean value, boolean otherwise) {
    return Objects.requireNonNullElse(value, otherwise);
  }
}
