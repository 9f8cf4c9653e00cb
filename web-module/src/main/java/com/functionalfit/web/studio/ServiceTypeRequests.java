package com.functionalfit.web.studio;

import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Patch;
import com.functionalfit.shared.Refusal;
import com.functionalfit.studio.CreateServiceType;
import com.functionalfit.studio.UpdateServiceType;
import com.functionalfit.studio.UpdateServiceType.NewFees;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bodies of the routes of service types, and the commands they stand for. */
final class ServiceTypeRequests {

  static final String CODE = "[A-Za-z0-9_-]+";
  static final String CURRENCY = "HUF|EUR|USD";

  private ServiceTypeRequests() {}

  @Schema(name = "NewServiceType")
  record Create(
      @NotNull @Size(max = 64) @Pattern(regexp = CODE) String code,
      @NotNull @Size(max = 255) String name,
      @Size(max = 10_000) String description,
      @Min(0) @Max(20) Integer creditsRequired,
      @NotNull @DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal entryFee,
      @NotNull @DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal trainerFee,
      @Pattern(regexp = CURRENCY) String currency,
      Boolean isActive,
      Boolean generatePriceCodes) {

    CreateServiceType toCommand() {
      return new CreateServiceType(
          code,
          name,
          description,
          creditsRequired,
          entryFee,
          trainerFee,
          currency,
          !Boolean.FALSE.equals(isActive),
          Boolean.TRUE.equals(generatePriceCodes));
    }
  }

  @Schema(name = "ServiceTypeChange")
  record Update(
      Patch<@Size(max = 64) @Pattern(regexp = CODE) String> code,
      Patch<@Size(max = 255) String> name,
      Patch<@Size(max = 10_000) String> description,
      Patch<@Min(0) @Max(20) Integer> creditsRequired,
      Patch<Boolean> isActive,
      @DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal entryFee,
      @DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal trainerFee,
      LocalDate validFrom) {

    UpdateServiceType toCommand(long id, int expectedVersion) {
      return new UpdateServiceType(
          id, expectedVersion, code, name, description, creditsRequired, isActive, fees());
    }

    /** New fees come as a pair, or not at all. */
    private NewFees fees() {
      if (entryFee == null && trainerFee == null && validFrom == null) {
        return null;
      }
      if (entryFee == null || trainerFee == null) {
        throw Refusal.invalid(entryFee == null ? "entryFee" : "trainerFee", FieldError.REQUIRED);
      }
      return new NewFees(entryFee, trainerFee, validFrom);
    }
  }
}
