package com.functionalfit.staff;

import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.change.ChangeLog;
import com.functionalfit.staff.model.StaffProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells the audit trail what happened to a staff profile, personal values apart. */
@ApplicationScoped
class StaffJournal {

  private static final String ENTITY = "staff";

  @Inject private ChangeLog changeLog;

  /** A profile's values at one moment. */
  record Snapshot(Map<String, Object> facts, Map<String, Object> personal) {}

  static Snapshot take(StaffProfile profile) {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("userId", profile.userId());
    facts.put("specialization", profile.specialization());
    facts.put("skills", profile.skills());
    facts.put("defaultSiteId", profile.defaultSiteId());
    facts.put("defaultHourlyRate", profile.defaultHourlyRate());
    facts.put("isAvailableForBooking", profile.isAvailableForBooking());
    facts.put("isVisible", profile.isVisible());
    facts.put("dailySchedule", profile.wantsDailySchedule());
    Map<String, Object> personal = new LinkedHashMap<>();
    personal.put("bio", profile.bio());
    personal.put("phone", profile.phone());
    return new Snapshot(facts, personal);
  }

  void created(StaffProfile profile) {
    Snapshot after = take(profile);
    Change.Builder change =
        Change.of(ChangeAction.USER_UPDATED, ENTITY, profile.id()).after(after.facts());
    after.personal().forEach(change::personalAfter);
    changeLog.record(change.build());
  }

  void updated(Snapshot before, StaffProfile profile) {
    Snapshot after = take(profile);
    Change.Builder change =
        Change.of(ChangeAction.USER_UPDATED, ENTITY, profile.id())
            .before(before.facts())
            .after(after.facts());
    before.personal().forEach(change::personalBefore);
    after.personal().forEach(change::personalAfter);
    changeLog.record(change.build());
  }
}
