package com.functionalfit.reporting;

import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The figures of the start page of whoever is signed in. */
@Stateless
public class DashboardService {

  @Inject private ClientFigures clientFigures;
  @Inject private StudioFigures studioFigures;
  @Inject private BatchFigures batchFigures;
  @Inject private CurrentCaller caller;

  /**
   * The dashboard of the caller's role.
   *
   * @throws Refusal NO_CLIENT_PROFILE or NO_STAFF_PROFILE when the role's profile is missing
   */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN, Roles.BATCH_ADMIN})
  public Dashboard get() {
    Caller by = caller.get();
    if (by.isAdmin()) {
      return studioFigures.ofStudio();
    }
    if (by.isStaff()) {
      return studioFigures.ofTrainer(require(by.staffId(), ProblemCode.NO_STAFF_PROFILE));
    }
    if (by.hasRole(Roles.BATCH_ADMIN)) {
      return batchFigures.get();
    }
    return clientFigures.of(require(by.clientId(), ProblemCode.NO_CLIENT_PROFILE));
  }

  private static long require(Long profileId, ProblemCode otherwise) {
    if (profileId == null) {
      throw new Refusal(otherwise);
    }
    return profileId;
  }
}
