package com.functionalfit.clients;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything known of a client; see {@link ListedClient} for the first fields.
 *
 * @param consents the decision in force of each kind
 * @param notes for staff only; null for the client
 */
public record ClientDetails(
    long id,
    String fullName,
    String email,
    String phone,
    String status,
    String kind,
    LocalDate joinedOn,
    BigDecimal balance,
    Long userId,
    LocalDate dateOfBirth,
    String emergencyContactName,
    String emergencyContactPhone,
    boolean reminder24h,
    boolean reminder2h,
    boolean dailySchedule,
    List<ConsentView> consents,
    String notes,
    int version) {

  public ClientDetails {
    consents = List.copyOf(consents);
  }
}
