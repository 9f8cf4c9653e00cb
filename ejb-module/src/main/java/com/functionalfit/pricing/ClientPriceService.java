package com.functionalfit.pricing;

import com.functionalfit.clients.ClientDirectory;
import com.functionalfit.clients.ClientDirectory.ClientView;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.pricing.model.Price;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What classes cost single clients (rules PRICE-3 to PRICE-6). */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class ClientPriceService {

  @Inject private PriceDesk desk;
  @Inject private PriceViews views;
  @Inject private ClientDirectory clients;

  /** Prices of clients by template and first day. */
  public Page<PriceView> list(PriceFilter filter, PageRequest request) {
    return views.ofClients(filter, request);
  }

  /**
   * Adds a price of a client for a template or for one class.
   *
   * @param templateId null when it is for one class
   * @param occurrenceId null when it is for a template
   * @throws Refusal VALIDATION, TECHNICAL_GUEST, or PRICE_OVERLAP unless replaced
   */
  public PriceView create(long clientId, Long templateId, Long occurrenceId, PriceTerms terms) {
    if ((templateId == null) == (occurrenceId == null)) {
      throw Refusal.invalid(
          "templateId", templateId == null ? FieldError.REQUIRED : FieldError.DUPLICATE);
    }
    ClientView client =
        clients.find(clientId).orElseThrow(() -> Refusal.invalid("clientId", FieldError.UNKNOWN));
    if (client.technical()) {
      throw new Refusal(ProblemCode.TECHNICAL_GUEST);
    }
    return occurrenceId == null
        ? desk.create(Price.Scope.ofClientTemplate(clientId, templateId), "templateId", terms)
        : desk.create(
            Price.Scope.ofClientOccurrence(clientId, occurrenceId), "occurrenceId", terms);
  }

  /**
   * Changes a price.
   *
   * @throws Refusal NOT_FOUND, STALE, VALIDATION, PRICE_OVERLAP unless replaced
   */
  public PriceView change(ChangePrice command) {
    return desk.change(
        desk.lock(command.priceId(), command.expectedVersion(), Price.Scope::isClassPriceOfClient),
        command);
  }

  /**
   * Removes a price nothing was ever booked or charged at.
   *
   * @throws Refusal NOT_FOUND, STALE, IN_USE with counts
   */
  public void remove(long priceId, int expectedVersion) {
    desk.remove(desk.lock(priceId, expectedVersion, Price.Scope::isClassPriceOfClient));
  }
}
