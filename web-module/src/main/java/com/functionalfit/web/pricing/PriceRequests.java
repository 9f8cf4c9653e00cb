package com.functionalfit.web.pricing;

import com.functionalfit.pricing.ChangePrice;
import com.functionalfit.pricing.PriceTerms;
import com.functionalfit.shared.Patch;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bodies of the routes of class prices, and the commands they stand for. */
final class PriceRequests {

  private static final String CURRENCIES = "HUF|EUR|USD";
  private static final String SOURCES = "manual|promotion";

  private PriceRequests() {}

  private static PriceTerms terms(
      BigDecimal entryFee,
      BigDecimal trainerFee,
      String currency,
      LocalDate validFrom,
      LocalDate validUntil,
      String label,
      Boolean isActive,
      Boolean replace) {
    return new PriceTerms(
        entryFee,
        trainerFee,
        currency,
        validFrom,
        validUntil,
        label,
        !Boolean.FALSE.equals(isActive),
        "manual",
        Boolean.TRUE.equals(replace));
  }

  /** A new default price of a template. */
  @Schema(name = "NewClassPrice")
  record ForTemplate(
      @NotNull @Positive Long templateId,
      @NotNull @DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal entryFee,
      @NotNull @DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal trainerFee,
      @NotNull LocalDate validFrom,
      LocalDate validUntil,
      @Size(max = 64) String label,
      @Pattern(regexp = CURRENCIES) String currency,
      Boolean isActive,
      Boolean replace) {

    PriceTerms terms() {
      return PriceRequests.terms(
          entryFee, trainerFee, currency, validFrom, validUntil, label, isActive, replace);
    }
  }

  /** A new price of one client, for a template or for one class. */
  @Schema(name = "NewClientPrice")
  record ForClient(
      @NotNull @Positive Long clientId,
      @Positive Long templateId,
      @Positive Long occurrenceId,
      @NotNull @DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal entryFee,
      @NotNull @DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal trainerFee,
      @NotNull LocalDate validFrom,
      LocalDate validUntil,
      @Size(max = 64) String label,
      @Pattern(regexp = CURRENCIES) String currency,
      Boolean isActive,
      @Pattern(regexp = SOURCES) String source,
      Boolean replace) {

    PriceTerms terms() {
      return new PriceTerms(
          entryFee,
          trainerFee,
          currency,
          validFrom,
          validUntil,
          label,
          !Boolean.FALSE.equals(isActive),
          Objects.requireNonNullElse(source, "manual"),
          Boolean.TRUE.equals(replace));
    }
  }

  /** A new price code. */
  @Schema(name = "NewPriceCode")
  record ForServiceType(
      @NotNull @Positive Long serviceTypeId,
      @NotNull @DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal entryFee,
      @NotNull @DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal trainerFee,
      @NotNull LocalDate validFrom,
      LocalDate validUntil,
      @Size(max = 64) String label,
      @Pattern(regexp = CURRENCIES) String currency,
      Boolean isActive,
      Boolean replace) {

    PriceTerms terms() {
      return PriceRequests.terms(
          entryFee, trainerFee, currency, validFrom, validUntil, label, isActive, replace);
    }
  }

  /** A changed price; what is absent stays. */
  @Schema(name = "PriceChange")
  record Change(
      Patch<@DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal> entryFee,
      Patch<@DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal> trainerFee,
      Patch<@Pattern(regexp = CURRENCIES) String> currency,
      Patch<LocalDate> validFrom,
      Patch<LocalDate> validUntil,
      Patch<@Size(max = 64) String> label,
      Patch<Boolean> isActive,
      Patch<@Pattern(regexp = SOURCES) String> source,
      Boolean replace) {

    ChangePrice toCommand(long priceId, int expectedVersion) {
      return new ChangePrice(
          priceId,
          expectedVersion,
          entryFee,
          trainerFee,
          currency,
          validFrom,
          validUntil,
          label,
          isActive,
          source,
          Boolean.TRUE.equals(replace));
    }
  }

  /** From when a price is the only one; the whole body may be missing. */
  @Schema(name = "PriceAssignment")
  record Assign(LocalDate from) {}
}
