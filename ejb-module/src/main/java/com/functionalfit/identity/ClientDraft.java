package com.functionalfit.identity;

import java.time.LocalDate;

/**
 * What is known of a client when the account is made. Everything may be null.
 *
 * @param phone as typed
 */
public record ClientDraft(
    String phone,
    LocalDate dateOfBirth,
    String emergencyContactName,
    String emergencyContactPhone,
    String notes) {

  public static final ClientDraft EMPTY = new ClientDraft(null, null, null, null, null);

  public static ClientDraft withPhone(String phone) {
    return new ClientDraft(phone, null, null, null, null);
  }
}
