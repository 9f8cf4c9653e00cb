package com.functionalfit.staff;

import com.functionalfit.shared.Patch;
import java.util.List;
import java.util.Optional;

/** What a person may do to the own staff profile. Acts in the caller's transaction. */
public interface StaffCards {

  /** What a staff member sees of the own profile. */
  record StaffCard(
      long id,
      String phone,
      String bio,
      String specialization,
      List<String> skills,
      boolean dailySchedule,
      int version) {

    public StaffCard {
      skills = List.copyOf(skills);
    }
  }

  /** Changes a person makes; absent fields stay. */
  record Changes(
      Patch<String> bio,
      Patch<String> specialization,
      Patch<List<String>> skills,
      Patch<String> phone) {}

  Optional<StaffCard> find(long staffId);

  /**
   * Changes a profile.
   *
   * @throws com.functionalfit.shared.Refusal NOT_FOUND, or VALIDATION
   */
  void change(long staffId, Changes changes);

  /**
   * Says whether the person wants the daily schedule by mail.
   *
   * @throws com.functionalfit.shared.Refusal NOT_FOUND
   */
  void chooseDailySchedule(long staffId, boolean isWanted);
}
