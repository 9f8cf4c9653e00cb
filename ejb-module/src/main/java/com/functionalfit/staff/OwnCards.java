package com.functionalfit.staff;

import com.functionalfit.shared.Refusal;
import com.functionalfit.staff.model.StaffProfile;
import com.functionalfit.staff.model.StaffProfiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lets people change their own staff profile. */
@ApplicationScoped
class OwnCards implements StaffCards {

  @Inject private StaffProfiles profiles;
  @Inject private StaffProfileEditor editor;
  @Inject private StaffJournal journal;

  @Override
  public Optional<StaffCard> find(long staffId) {
    return profiles.find(staffId).map(OwnCards::card);
  }

  @Override
  public void change(long staffId, Changes changes) {
    StaffProfile profile = get(staffId);
    StaffJournal.Snapshot before = StaffJournal.take(profile);
    editor.introduce(profile, changes);
    profiles.flush();
    journal.updated(before, profile);
  }

  @Override
  public void chooseDailySchedule(long staffId, boolean isWanted) {
    StaffProfile profile = get(staffId);
    StaffJournal.Snapshot before = StaffJournal.take(profile);
    profile.chooseDailySchedule(isWanted);
    profiles.flush();
    journal.updated(before, profile);
  }

  private StaffProfile get(long staffId) {
    return profiles.find(staffId).orElseThrow(Refusal::notFound);
  }

  private static StaffCard card(StaffProfile profile) {
    return new StaffCard(
        profile.id(),
        profile.phone(),
        profile.bio(),
        profile.specialization(),
        profile.skills(),
        profile.wantsDailySchedule(),
        profile.version());
  }
}
