package com.functionalfit.audit;

import com.functionalfit.audit.model.AuditTrail;
import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Set;

/** Reading the audit trail: administrators all of it, staff what they caused (rule AUD-5). */
@Stateless
public class AuditTrailService {

  /** Fields the trail can be sorted by. */
  public static final Set<String> SORTABLE =
      Set.of("occurredAt", "action", "actor", "site", "room", "startsAt");

  @Inject private AuditTrail trail;
  @Inject private CurrentCaller currentCaller;

  /** Entries, the latest first unless sorted otherwise. */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  public Page<AuditLine> list(AuditFilter filter, PageRequest page) {
    Caller caller = currentCaller.get();
    if (caller.isAdmin()) {
      return trail.list(filter, page);
    }
    boolean asksForAnother =
        filter.actorUserId() != null && !filter.actorUserId().equals(caller.userId());
    return asksForAnother ? Page.empty(page) : trail.list(filter.by(caller.userId()), page);
  }

  /**
   * One entry.
   *
   * @throws Refusal NOT_FOUND, also for an entry the caller may not see
   */
  @RolesAllowed({Roles.STAFF, Roles.ADMIN})
  public AuditDetails get(long id) {
    Caller caller = currentCaller.get();
    return trail
        .find(id)
        .filter(entry -> caller.isAdmin() || Objects.equals(entry.actor().id(), caller.userId()))
        .orElseThrow(Refusal::notFound);
  }

  /** What the latest check of the chain found. */
  @RolesAllowed(Roles.ADMIN)
  public ChainState getChainState() {
    return trail.chainState();
  }
}
