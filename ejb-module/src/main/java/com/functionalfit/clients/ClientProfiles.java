package com.functionalfit.clients;

import com.functionalfit.clients.OwnClientProfile.MailChoices;
import com.functionalfit.shared.Patch;
import java.time.LocalDate;
import java.util.Optional;

/** What a person may do to the own client profile. Acts in the caller's transaction. */
public interface ClientProfiles {

  /** Changes a person makes; absent fields stay. */
  record Changes(
      Patch<String> phone,
      Patch<LocalDate> dateOfBirth,
      Patch<String> emergencyContactName,
      Patch<String> emergencyContactPhone) {}

  /** A living client's profile. */
  Optional<OwnClientProfile> find(long clientId);

  /**
   * Changes a profile.
   *
   * @throws com.functionalfit.shared.Refusal NOT_FOUND, or VALIDATION
   */
  void change(long clientId, Changes changes);

  /**
   * Chooses mails.
   *
   * @throws com.functionalfit.shared.Refusal NOT_FOUND
   */
  void chooseMails(long clientId, MailChoices choices);
}
