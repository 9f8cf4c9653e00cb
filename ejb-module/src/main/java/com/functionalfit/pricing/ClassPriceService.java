package com.functionalfit.pricing;

import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.pricing.model.Price;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Default prices of class templates (rules PRICE-4, PRICE-6, PRICE-7). */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class ClassPriceService {

  @Inject private PriceDesk desk;
  @Inject private PriceViews views;
  @Inject private StudioClock clock;

  /** Default prices by template and first day. */
  public Page<PriceView> list(PriceFilter filter, PageRequest request) {
    return views.defaults(filter, request);
  }

  /**
   * Adds a price; never two active ones for one day.
   *
   * @throws Refusal VALIDATION, or PRICE_OVERLAP naming the prices in the way unless replaced
   */
  public PriceView create(long templateId, PriceTerms terms) {
    return desk.create(Price.Scope.ofTemplate(templateId), "templateId", terms);
  }

  /**
   * Changes a price.
   *
   * @throws Refusal NOT_FOUND, STALE, VALIDATION, PRICE_OVERLAP unless replaced
   */
  public PriceView change(ChangePrice command) {
    return desk.change(
        desk.lock(command.priceId(), command.expectedVersion(), Price.Scope::isDefaultClassPrice),
        command);
  }

  /**
   * Removes a price nothing was ever booked or charged at.
   *
   * @throws Refusal NOT_FOUND, STALE, IN_USE with counts
   */
  public void remove(long priceId, int expectedVersion) {
    desk.remove(desk.lock(priceId, expectedVersion, Price.Scope::isDefaultClassPrice));
  }

  /**
   * Makes a price the only active one of its template from a day on.
   *
   * @param from null for today
   * @throws Refusal NOT_FOUND, STALE
   */
  public AssignedPrice assign(long priceId, int expectedVersion, LocalDate from) {
    return desk.assign(
        desk.lock(priceId, expectedVersion, Price.Scope::isDefaultClassPrice),
        from == null ? clock.today() : from);
  }
}
