package com.functionalfit.passes;

import com.functionalfit.passes.model.PassType;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Money;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import com.functionalfit.studio.SettingKey;
import com.functionalfit.studio.StudioSettings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;

/** The kinds of passes the studio sells (rule PASS-1). */
@Stateless
public class PassTypeService {

  @Inject private PassTypes types;
  @Inject private PassJournal journal;
  @Inject private StudioSettings settings;
  @Inject private StudioClock clock;

  /** Living types in the order they were made. */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  public Page<PassTypeView> list(PageRequest request) {
    return Page.of(types.list(request), request, types.count()).map(PassTypeService::view);
  }

  /**
   * Adds a type.
   *
   * @throws Refusal VALIDATION when the code is taken
   */
  @RolesAllowed(Roles.ADMIN)
  public PassTypeView create(PassTypeCommand command) {
    requireFree(command.code().value(), null);
    PassType type =
        new PassType(
            command.code().value(),
            command.name().value(),
            command.credits().value(),
            command.validityDays().value(),
            new Money(command.price().value(), settings.get(SettingKey.CURRENCY)));
    type.activate(!Boolean.FALSE.equals(command.isActive().value()));
    types.add(type);
    journal.typeChanged(type, Map.of());
    return view(type);
  }

  /**
   * Changes a type; passes already sold keep what they have.
   *
   * @throws Refusal NOT_FOUND, STALE, VALIDATION when the code is taken
   */
  @RolesAllowed(Roles.ADMIN)
  public PassTypeView change(long id, int expectedVersion, PassTypeCommand command) {
    PassType type = find(id, expectedVersion);
    Map<String, Object> before = PassJournal.values(type);
    command
        .code()
        .notNull("code")
        .ifPresent(
            code -> {
              requireFree(code, id);
              type.recode(code);
            });
    type.describe(
        command.name().notNull("name").orElse(type.name()),
        command.credits().orElse(type.credits()),
        command.validityDays().notNull("validityDays").orElse(type.validityDays()));
    command
        .price()
        .notNull("price")
        .ifPresent(price -> type.price(new Money(price, type.price().currency())));
    command.isActive().notNull("isActive").ifPresent(type::activate);
    types.flush();
    journal.typeChanged(type, before);
    return view(type);
  }

  /**
   * Removes a type nobody bought.
   *
   * @throws Refusal NOT_FOUND, STALE, IN_USE with counts
   */
  @RolesAllowed(Roles.ADMIN)
  public void remove(long id, int expectedVersion) {
    PassType type = find(id, expectedVersion);
    long sold = types.countPasses(id);
    if (sold > 0) {
      throw new Refusal(ProblemCode.IN_USE, Map.of("counts", Map.of("passes", sold)));
    }
    Map<String, Object> before = PassJournal.values(type);
    type.delete(clock.now());
    journal.typeChanged(type, before);
  }

  private PassType find(long id, int expectedVersion) {
    PassType type = types.find(id).orElseThrow(Refusal::notFound);
    if (type.version() != expectedVersion) {
      throw Refusal.stale();
    }
    return type;
  }

  private void requireFree(String code, Long exceptId) {
    if (types.isTaken(code, exceptId)) {
      throw Refusal.invalid("code", FieldError.TAKEN);
    }
  }

  private static PassTypeView view(PassType type) {
    return new PassTypeView(
        type.id(),
        type.code(),
        type.name(),
        type.credits(),
        type.validityDays(),
        type.price().amount(),
        type.price().currency(),
        type.isActive(),
        type.version());
  }
}
