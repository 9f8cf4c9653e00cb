package com.functionalfit.imports;

import com.functionalfit.clients.ClientIntake;
import com.functionalfit.clients.ClientIntake.Known;
import com.functionalfit.clients.ClientIntake.Person;
import com.functionalfit.imports.ImportView.Outcome;
import com.functionalfit.imports.model.ImportRow;
import com.functionalfit.imports.model.Imports.Result;
import com.functionalfit.imports.model.ServicePrice;
import com.functionalfit.imports.model.Services;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.pricing.PriceCodes;
import com.functionalfit.pricing.PriceCodes.Fees;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/** Makes of one row what it asks for, in the caller's transaction (rules IMP-2, IMP-3). */
@ApplicationScoped
class RowDesk {

  private static final String SOURCE = "import";

  @Inject private ClientIntake clients;
  @Inject private PriceCodes prices;
  @Inject private Services services;
  @Inject private StudioClock clock;

  /**
   * Works a row that has no fault of its own.
   *
   * @param isDryRun whether to find out only
   */
  Result work(ImportRow row, boolean isDryRun) {
    Person person = new Person(row.name(), row.email(), row.phone());
    Optional<Known> known =
        row.email() == null
            ? clients.findWalkIn(row.name(), row.phone())
            : clients.findByEmail(row.email());
    Optional<RowFault> fault = known.flatMap(RowDesk::fault);
    if (fault.isPresent()) {
      return Result.error(fault.get());
    }
    Optional<ServicePrice> service = Optional.empty();
    if (row.service() != null) {
      service = services.find(row.service(), clock.today());
      if (service.isEmpty()) {
        return Result.error(RowFault.SERVICE_UNKNOWN);
      }
    }
    Fees fees = null;
    if (service.isPresent() && row.hasFee()) {
      fees = fees(row, service.get());
      if (fees == null) {
        return Result.error(RowFault.SERVICE_WITHOUT_PRICE);
      }
    }
    return write(person, known, new Code(service.orElse(null), fees), isDryRun);
  }

  /**
   * The price code of a row.
   *
   * @param fees null when none is wanted
   */
  private record Code(ServicePrice service, Fees fees) {}

  private Result write(Person person, Optional<Known> known, Code code, boolean isDryRun) {
    boolean isChanged = known.filter(found -> differs(found, person)).isPresent();
    Long clientId = known.map(Known::clientId).orElse(null);
    if (!isDryRun) {
      if (clientId == null) {
        clientId = clients.create(person);
      } else if (isChanged) {
        clients.update(clientId, person);
      }
    }
    boolean isPriced = code.fees() != null && isNew(clientId, code);
    Long priceId =
        isPriced && !isDryRun
            ? prices.replace(clientId, code.service().typeId(), code.fees(), clock.today(), SOURCE)
            : null;
    Outcome outcome =
        known.isEmpty()
            ? Outcome.CREATED
            : isChanged || isPriced ? Outcome.UPDATED : Outcome.UNCHANGED;
    return new Result(outcome, clientId, priceId, isPriced, null);
  }

  private boolean isNew(Long clientId, Code code) {
    return clientId == null
        || prices.isNew(clientId, code.service().typeId(), code.fees(), clock.today());
  }

  /** Staff accounts are never touched, the technical guest and erased people are not people. */
  private static Optional<RowFault> fault(Known known) {
    if (known.role() != null && !Roles.CLIENT.equals(known.role())) {
      return Optional.of(RowFault.STAFF_ACCOUNT);
    }
    if (known.technical()) {
      return Optional.of(RowFault.TECHNICAL_GUEST);
    }
    return known.erased() ? Optional.of(RowFault.ERASED_CLIENT) : Optional.empty();
  }

  private static boolean differs(Known known, Person person) {
    boolean isRenamed = !known.fullName().equals(person.fullName());
    return isRenamed || (person.phone() != null && !Objects.equals(known.phone(), person.phone()));
  }

  /** What is not given is the service type's default; null when that is missing. */
  private static Fees fees(ImportRow row, ServicePrice service) {
    BigDecimal entry = row.entryFee() == null ? service.entryFee() : row.entryFee();
    BigDecimal trainer = row.trainerFee() == null ? service.trainerFee() : row.trainerFee();
    return entry == null || trainer == null ? null : new Fees(entry, trainer);
  }
}
