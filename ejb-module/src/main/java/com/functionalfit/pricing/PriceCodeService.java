package com.functionalfit.pricing;

import com.functionalfit.clients.ClientDirectory;
import com.functionalfit.clients.ClientDirectory.ClientView;
import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.pricing.model.Price;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** Price codes: what one-to-one sessions cost a client, or with one member of staff (PRICE-2). */
@Stateless
public class PriceCodeService {

  @Inject private PriceDesk desk;
  @Inject private PriceViews views;
  @Inject private ClientDirectory clients;
  @Inject private PriceTargets targets;
  @Inject private CurrentCaller currentCaller;

  /**
   * Whose price codes.
   *
   * @param clientId null for a member of staff
   * @param staffId null for a client
   */
  public record Owner(Long clientId, Long staffId) {

    public static Owner client(long clientId) {
      return new Owner(clientId, null);
    }

    public static Owner staff(long staffId) {
      return new Owner(null, staffId);
    }

    boolean owns(Price.Scope scope) {
      return scope.serviceTypeId() != null
          && Objects.equals(clientId, scope.clientId())
          && Objects.equals(staffId, scope.staffId());
    }
  }

  /**
   * Price codes by service type and first day. Staff read those of clients and their own.
   *
   * @param isActive null for all
   * @throws Refusal NOT_FOUND, or FORBIDDEN for those of a colleague
   */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  public List<PriceView> list(Owner owner, Boolean isActive) {
    Caller caller = currentCaller.get();
    if (owner.staffId() != null
        && !caller.isAdmin()
        && !Objects.equals(owner.staffId(), caller.staffId())) {
      throw Refusal.forbidden();
    }
    requireOwner(owner);
    return views.codes(owner.clientId(), owner.staffId(), isActive);
  }

  /**
   * Adds a price code.
   *
   * @throws Refusal NOT_FOUND, VALIDATION, TECHNICAL_GUEST, or PRICE_OVERLAP unless replaced
   */
  @RolesAllowed(Roles.ADMIN)
  public PriceView create(Owner owner, long serviceTypeId, PriceTerms terms) {
    requireOwner(owner);
    return desk.create(
        new Price.Scope(serviceTypeId, null, null, owner.clientId(), owner.staffId()),
        "serviceTypeId",
        terms);
  }

  /**
   * Changes a price code.
   *
   * @throws Refusal NOT_FOUND, STALE, VALIDATION, or PRICE_OVERLAP unless replaced
   */
  @RolesAllowed(Roles.ADMIN)
  public PriceView change(Owner owner, ChangePrice command) {
    return desk.change(
        desk.lock(command.priceId(), command.expectedVersion(), owner::owns), command);
  }

  /**
   * Removes a price code no session was ever priced at.
   *
   * @throws Refusal NOT_FOUND, STALE, IN_USE with counts
   */
  @RolesAllowed(Roles.ADMIN)
  public void remove(Owner owner, long priceId, int expectedVersion) {
    desk.remove(desk.lock(priceId, expectedVersion, owner::owns));
  }

  private void requireOwner(Owner owner) {
    if (owner.staffId() != null) {
      targets.requireStaff(owner.staffId());
      return;
    }
    ClientView client = clients.find(owner.clientId()).orElseThrow(Refusal::notFound);
    if (client.technical() && currentCaller.get().isAdmin()) {
      throw new Refusal(ProblemCode.TECHNICAL_GUEST);
    }
  }
}
