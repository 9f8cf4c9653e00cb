package com.functionalfit.studio;

import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import com.functionalfit.studio.model.ServiceType;
import com.functionalfit.studio.model.ServiceTypes;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;

/** The kinds of one-to-one sessions (rules PRICE-9, PRICE-10). */
@Stateless
public class ServiceTypeService {

  private static final int STANDARD_CREDITS = 1;

  @Inject private ServiceTypes types;
  @Inject private ServiceTypeFees fees;
  @Inject private MasterDataJournal journal;
  @Inject private StudioClock clock;
  @Inject private Event<ServiceTypeRemovalRequested> removals;

  /** Living types; a null filter matches all. Sorts by name and code. */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  public Page<ServiceTypeDetails> list(Boolean isActive, PageRequest request) {
    return fees.withPrices(types.list(isActive, request));
  }

  /**
   * Adds a type with its default fees, valid from today.
   *
   * @throws Refusal VALIDATION when the code is taken
   */
  @RolesAllowed(Roles.ADMIN)
  public CreatedServiceType create(CreateServiceType command) {
    ServiceType type = new ServiceType(command.code(), command.name());
    type.describe(command.description());
    type.takeCredits(Objects.requireNonNullElse(command.creditsRequired(), STANDARD_CREDITS));
    type.activate(command.isActive());
    types.add(type);
    journal.created(type);
    int codes = fees.setFirst(type.id(), command);
    return new CreatedServiceType(details(type.id()), codes);
  }

  /**
   * Changes a type, and its default fees when new ones are given.
   *
   * @throws Refusal NOT_FOUND, STALE, VALIDATION when the code is taken, or PRICE_OVERLAP
   */
  @RolesAllowed(Roles.ADMIN)
  public ServiceTypeDetails update(UpdateServiceType command) {
    ServiceType type = find(command.id(), command.expectedVersion());
    Map<String, Object> before = type.values();
    type.identify(
        command.code().notNull("code").orElse(type.code()),
        command.name().notNull("name").orElse(type.name()));
    type.describe(command.description().orElse(type.description()));
    type.takeCredits(
        command.creditsRequired().notNull("creditsRequired").orElse(type.creditsRequired()));
    type.activate(command.isActive().notNull("isActive").orElse(type.isActive()));
    types.flush();
    journal.updated(before, type);
    if (command.fees() != null) {
      fees.change(type.id(), command.fees());
    }
    return details(type.id());
  }

  /**
   * Removes a type nothing refers to.
   *
   * @throws Refusal NOT_FOUND, STALE, or IN_USE with counts
   */
  @RolesAllowed(Roles.ADMIN)
  public void remove(long typeId, int expectedVersion) {
    types.lock(typeId);
    ServiceType type = find(typeId, expectedVersion);
    Map<String, Long> uses = types.countUses(typeId);
    if (!uses.isEmpty()) {
      throw new Refusal(ProblemCode.IN_USE, Map.of("counts", uses));
    }
    removals.fire(new ServiceTypeRemovalRequested(typeId));
    Map<String, Object> before = type.values();
    type.remove(clock.now());
    types.flush();
    journal.removed(before, type);
  }

  private ServiceTypeDetails details(long typeId) {
    return fees.withPrice(types.findDetails(typeId).orElseThrow(Refusal::notFound));
  }

  private ServiceType find(long typeId, int expectedVersion) {
    ServiceType type = types.find(typeId).orElseThrow(Refusal::notFound);
    if (type.version() != expectedVersion) {
      throw Refusal.stale();
    }
    return type;
  }
}
