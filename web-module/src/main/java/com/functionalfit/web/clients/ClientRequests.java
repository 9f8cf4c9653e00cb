package com.functionalfit.web.clients;

import com.functionalfit.clients.CreateClient;
import com.functionalfit.clients.DecideConsent;
import com.functionalfit.clients.UpdateClient;
import com.functionalfit.shared.Patch;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bodies of the routes of clients, and the commands they stand for. */
final class ClientRequests {

  static final String LOCALE = "hu|en";
  static final String STATUS = "active|inactive";

  private ClientRequests() {}

  @Schema(name = "NewClient")
  record Create(
      @NotNull @Size(max = 255) String fullName,
      @Size(max = 255) @Email String email,
      @Size(max = 20) String phone,
      LocalDate dateOfBirth,
      @Size(max = 255) String emergencyContactName,
      @Size(max = 20) String emergencyContactPhone,
      @Size(max = 1000) String notes,
      @Pattern(regexp = LOCALE) String locale) {

    CreateClient toCommand() {
      return new CreateClient(
          fullName,
          email,
          phone,
          dateOfBirth,
          emergencyContactName,
          emergencyContactPhone,
          notes,
          locale);
    }
  }

  @Schema(name = "ClientChange")
  record Update(
      Patch<@Size(max = 255) String> fullName,
      Patch<@Size(max = 255) @Email String> email,
      Patch<@Size(max = 20) String> phone,
      Patch<LocalDate> dateOfBirth,
      Patch<@Size(max = 255) String> emergencyContactName,
      Patch<@Size(max = 20) String> emergencyContactPhone,
      Patch<@Size(max = 1000) String> notes,
      Patch<@Pattern(regexp = LOCALE) String> locale,
      Patch<@Pattern(regexp = STATUS) String> status) {

    UpdateClient toCommand(long id, Integer expectedVersion) {
      return new UpdateClient(
          id,
          expectedVersion,
          fullName,
          email,
          phone,
          dateOfBirth,
          emergencyContactName,
          emergencyContactPhone,
          notes,
          locale,
          status);
    }
  }

  @Schema(name = "NewConsent")
  record Consent(
      @NotNull @Pattern(regexp = "privacy_policy|health_data|marketing") String kind,
      @NotNull @Pattern(regexp = "granted|withdrawn") String action,
      @NotNull @Size(max = 32) String documentVersion) {

    DecideConsent toCommand() {
      return new DecideConsent(kind, action, documentVersion);
    }
  }

  /** Who the same person is, too. */
  @Schema(name = "ClientMerge")
  record Merge(@NotNull @Positive Long otherId) {}
}
