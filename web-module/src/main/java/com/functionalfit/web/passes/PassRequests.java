package com.functionalfit.web.passes;

import com.functionalfit.passes.ChangePass;
import com.functionalfit.passes.PassTypeCommand;
import com.functionalfit.passes.SellPass;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Patch;
import com.functionalfit.shared.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bodies of the routes of passes, and the commands they stand for. */
final class PassRequests {

  static final String METHODS = "cash|card|transfer|online|other";
  private static final int MAX_DAYS = 3650;

  private PassRequests() {}

  @Schema(name = "PassPayment")
  record Payment(
      @NotNull @Positive @Digits(integer = 10, fraction = 2) BigDecimal amount,
      @NotNull @Pattern(regexp = METHODS) String method) {}

  @Schema(name = "NewPass")
  record Sell(
      @NotNull @Positive Long clientId,
      Long passTypeId,
      @DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal price,
      LocalDate validFrom,
      @Valid Payment payment,
      @Size(max = 255) String name,
      Patch<@Min(1) @Max(Short.MAX_VALUE) Integer> credits,
      @Min(1) @Max(MAX_DAYS) Integer validityDays) {

    SellPass toCommand() {
      return new SellPass(
          clientId,
          passTypeId,
          price,
          validFrom,
          payment == null ? null : new SellPass.Payment(payment.amount(), payment.method()),
          custom());
    }

    /** The free description, when no type is named. */
    private SellPass.Custom custom() {
      if (passTypeId != null || name == null) {
        return null;
      }
      if (validityDays == null) {
        throw Refusal.invalid("validityDays", FieldError.REQUIRED);
      }
      if (!credits.isPresent()) {
        throw Refusal.invalid("credits", FieldError.REQUIRED);
      }
      return new SellPass.Custom(name, credits.value(), validityDays);
    }
  }

  @Schema(name = "PassChange")
  record Change(
      Patch<@Size(max = 255) String> name,
      Patch<LocalDate> validUntil,
      Patch<@Pattern(regexp = "active|suspended") String> status,
      @NotNull @Size(max = 255) String reason) {

    ChangePass toCommand(long id, int expectedVersion) {
      return new ChangePass(id, expectedVersion, name, validUntil, status, reason);
    }
  }

  @Schema(name = "CreditAdjustment")
  record Adjust(
      @NotNull @Min(-Short.MAX_VALUE) @Max(Short.MAX_VALUE) Integer credits,
      @NotNull @Size(max = 255) String reason) {}

  /** A new or changed type; creating needs all but the optional flag. */
  @Schema(name = "PassTypeChange")
  record Type(
      Patch<@Size(max = 64) @Pattern(regexp = "[A-Za-z0-9_-]+") String> code,
      Patch<@Size(max = 255) String> name,
      Patch<@Min(1) @Max(Short.MAX_VALUE) Integer> credits,
      Patch<@Min(1) @Max(MAX_DAYS) Integer> validityDays,
      Patch<@DecimalMin("0") @Digits(integer = 10, fraction = 2) BigDecimal> price,
      Patch<Boolean> isActive) {

    PassTypeCommand toCommand() {
      return new PassTypeCommand(code, name, credits, validityDays, price, isActive);
    }

    PassTypeCommand toNew() {
      require("code", code);
      require("name", name);
      require("validityDays", validityDays);
      require("price", price);
      return toCommand();
    }

    private static void require(String field, Patch<?> patch) {
      if (!patch.isPresent() || patch.value() == null) {
        throw Refusal.invalid(field, FieldError.REQUIRED);
      }
    }
  }
}
