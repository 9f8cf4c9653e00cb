package com.functionalfit.clients;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Everything known of a client; see {@link ListedClient} for the first fields.
 *
 * @param consents the decision in force of each kind
 * @param notes for staff only; null for the client
 */
public record ClientDetails(
    long id,
    String fullName,
    @Schema(nullable = true) String email,
    @Schema(nullable = true) String phone,
    @Schema(
            nullable = true,
            enumeration = {"active", "inactive", "suspended"})
        String status,
    @Schema(enumeration = {"person", "technical"}) String kind,
    LocalDate joinedOn,
    BigDecimal balance,
    @Schema(nullable = true) Long userId,
    @Schema(nullable = true) LocalDate dateOfBirth,
    @Schema(nullable = true) String emergencyContactName,
    @Schema(nullable = true) String emergencyContactPhone,
    boolean reminder24h,
    boolean reminder2h,
    boolean dailySchedule,
    List<ConsentView> consents,
    @Schema(nullable = true) String notes,
    int version) {

  public ClientDetails {
    consents = List.copyOf(consents);
  }
}
