package com.functionalfit.clients;

import java.time.LocalDate;

/** What a client sees of the own profile. */
public record OwnClientProfile(
    long id,
    String phone,
    LocalDate dateOfBirth,
    String emergencyContactName,
    String emergencyContactPhone,
    MailChoices mails,
    int version) {

  /** Which mails the person wants (rule NOTI-2). */
  public record MailChoices(boolean reminder24h, boolean reminder2h, boolean dailySchedule) {}
}
