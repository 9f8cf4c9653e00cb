package com.functionalfit.passes;

import com.functionalfit.passes.model.CreditEntry;
import com.functionalfit.passes.model.Pass;
import com.functionalfit.passes.model.PassRepository;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Passes of clients: reading, changing, correcting (rules PASS-8, PASS-9). */
@Stateless
public class PassService {

  @Inject private PassRepository passes;
  @Inject private PassViews views;
  @Inject private PassLedger ledger;
  @Inject private PassAccess access;
  @Inject private PassJournal journal;

  /**
   * A client's passes.
   *
   * @throws Refusal NOT_FOUND for an unknown client, FORBIDDEN for somebody else's
   */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  public ClientPasses listOfClient(long clientId) {
    access.requireVisible(clientId);
    List<PassView> all = views.ofClient(clientId);
    List<PassView> active = all.stream().filter(pass -> Pass.ACTIVE.equals(pass.status())).toList();
    LocalDate today = access.today();
    List<PassView> usable =
        active.stream()
            .filter(pass -> !pass.validFrom().isAfter(today) && !pass.validUntil().isBefore(today))
            .toList();
    return new ClientPasses(
        active,
        all.stream().filter(pass -> !Pass.ACTIVE.equals(pass.status())).toList(),
        usable.stream().mapToInt(PassView::creditsAvailable).sum(),
        usable.stream().anyMatch(PassView::unlimited));
  }

  /**
   * One pass.
   *
   * @throws Refusal NOT_FOUND, FORBIDDEN for somebody else's
   */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  public PassView get(long passId) {
    Pass pass = passes.find(passId).orElseThrow(Refusal::notFound);
    access.requireVisible(pass.clientId());
    return views.view(pass);
  }

  /**
   * What happened to a pass's credits, oldest first.
   *
   * @throws Refusal NOT_FOUND, FORBIDDEN for somebody else's
   */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  public Page<CreditEntryView> listLedger(long passId, PageRequest request) {
    access.requireVisible(passes.find(passId).orElseThrow(Refusal::notFound).clientId());
    return views.ledger(passId, request);
  }

  /**
   * Renames, extends, shortens, suspends or resumes a pass.
   *
   * @throws Refusal NOT_FOUND, STALE, INVALID_TRANSITION, VALIDATION
   */
  @RolesAllowed(Roles.ADMIN)
  public PassView change(ChangePass command) {
    Pass pass = passes.lock(command.passId()).orElseThrow(Refusal::notFound);
    if (pass.version() != command.expectedVersion()) {
      throw Refusal.stale();
    }
    Map<String, Object> before = PassJournal.values(pass);
    command.name().notNull("name").ifPresent(pass::rename);
    command.validUntil().notNull("validUntil").ifPresent(last -> extend(pass, last));
    command.status().notNull("status").ifPresent(status -> switchStatus(pass, status));
    passes.flush();
    journal.changed(pass, before, command.reason());
    return views.view(pass);
  }

  /**
   * Adds or takes credits.
   *
   * @param delta not 0
   * @throws Refusal NOT_FOUND, VALIDATION when the pass has not that many or is unlimited
   */
  @RolesAllowed(Roles.ADMIN)
  public CreditEntryView adjust(long passId, int delta, String reason) {
    Pass pass = passes.lock(passId).orElseThrow(Refusal::notFound);
    if (delta == 0 || pass.isUnlimited() || pass.creditsAvailable() + delta < 0) {
      throw Refusal.invalid("credits", FieldError.RANGE);
    }
    CreditEntry entry = ledger.adjust(pass, delta, reason);
    journal.adjusted(pass, delta, reason);
    return views.entry(entry);
  }

  private void extend(Pass pass, LocalDate last) {
    if (last.isBefore(pass.validFrom())) {
      throw Refusal.invalid("validUntil", FieldError.RANGE);
    }
    boolean wasExpired = pass.isExpired();
    pass.extend(last, access.today());
    if (wasExpired && !pass.isExpired()) {
      ledger.restoreExpired(pass);
    }
  }

  private static void switchStatus(Pass pass, String wanted) {
    boolean suspends = Pass.SUSPENDED.equals(wanted);
    boolean isSuspended = Pass.SUSPENDED.equals(pass.status());
    if (suspends == isSuspended) {
      throw new Refusal(
          ProblemCode.INVALID_TRANSITION, Map.of("from", pass.status(), "to", wanted));
    }
    if (suspends) {
      pass.suspend();
    } else {
      pass.resume();
    }
  }
}
