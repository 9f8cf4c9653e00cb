package com.functionalfit.pricing;

import com.functionalfit.clients.ClientDirectory;
import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.pricing.ClassPrices.ResolvedPrice;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers what a session would cost somebody (rules PRICE-2, PRICE-3). */
@Stateless
public class PriceResolution {

  @Inject private SessionPrices prices;
  @Inject private ClientDirectory clients;
  @Inject private CurrentCaller currentCaller;

  /**
   * The price in force for the client on the session's date.
   *
   * @throws Refusal NOT_FOUND, FORBIDDEN for somebody else's, VALIDATION, MISSING_PRICE
   */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  public ResolvedFees resolve(ResolvePrice wanted) {
    requireOneOfEach(wanted);
    Caller caller = currentCaller.get();
    if (!caller.isStaffOrAdmin()
        && (wanted.technical() || !Objects.equals(caller.clientId(), wanted.clientId()))) {
      throw Refusal.forbidden();
    }
    if (!wanted.technical() && clients.find(wanted.clientId()).isEmpty()) {
      throw Refusal.notFound();
    }
    LocalDate date = prices.dateOf(wanted);
    ResolvedPrice price = prices.find(wanted, date).orElseThrow(() -> missing(wanted, date));
    return new ResolvedFees(
        price.entryFee().amount(),
        caller.isStaffOrAdmin() ? price.trainerFee().amount() : null,
        price.entryFee().currency(),
        price.source(),
        price.priceId());
  }

  private static void requireOneOfEach(ResolvePrice wanted) {
    if (wanted.technical() == (wanted.clientId() != null)) {
      throw Refusal.invalid(
          "clientId", wanted.technical() ? FieldError.DUPLICATE : FieldError.REQUIRED);
    }
    long targets =
        Stream.of(wanted.serviceTypeId(), wanted.serviceTypeCode(), wanted.occurrenceId())
            .filter(Objects::nonNull)
            .count();
    if (targets != 1) {
      throw Refusal.invalid(
          "serviceTypeId", targets == 0 ? FieldError.REQUIRED : FieldError.DUPLICATE);
    }
  }

  private static Refusal missing(ResolvePrice wanted, LocalDate date) {
    Object target =
        Optional.<Object>ofNullable(wanted.occurrenceId())
            .or(() -> Optional.ofNullable(wanted.serviceTypeId()))
            .orElse(wanted.serviceTypeCode());
    return MissingPrice.refusal(target, date);
  }
}
