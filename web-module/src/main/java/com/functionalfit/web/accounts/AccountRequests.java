package com.functionalfit.web.accounts;

import com.functionalfit.accounts.PostPayment;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Bodies of the routes of client accounts, and the commands they stand for. */
final class AccountRequests {

  private AccountRequests() {}

  @Schema(name = "NewPayment")
  record Payment(
      @NotNull @Positive @Digits(integer = 10, fraction = 2) BigDecimal amount,
      @NotNull @Pattern(regexp = "cash|card|transfer|online|other") String method,
      @Pattern(regexp = "in|out") String direction,
      @Size(max = 200) List<@NotNull @Positive Long> chargeIds,
      @Size(max = 255) String reason) {

    PostPayment toCommand(long clientId) {
      return new PostPayment(
          clientId,
          amount,
          method,
          "out".equals(direction),
          Objects.requireNonNullElse(chargeIds, List.of()),
          reason);
    }
  }

  @Schema(name = "NewRefund")
  record Refund(@NotNull @Positive Long chargeId, @NotNull @Size(max = 255) String reason) {}

  @Schema(name = "NewWriteOff")
  record WriteOff(
      @NotNull @Positive Long chargeId,
      @NotNull @Positive @Digits(integer = 10, fraction = 2) BigDecimal amount,
      @NotNull @Size(max = 255) String reason) {}
}
