package com.functionalfit.clients;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Two clients who may be one person.
 *
 * @param reasons what they share: phone, name
 */
public record DuplicatePair(Twin first, Twin second, List<String> reasons) {

  /**
   * One of the two.
   *
   * @param registrations places in classes, ever
   */
  @Schema(name = "ClientTwin")
  public record Twin(
      long id,
      String fullName,
      @Schema(nullable = true) String email,
      @Schema(nullable = true) String phone,
      LocalDate joinedOn,
      long registrations,
      int version) {}
}
