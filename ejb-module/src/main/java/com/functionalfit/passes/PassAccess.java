package com.functionalfit.passes;

import com.functionalfit.clients.ClientDirectory;
import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Objects;

/** Who may see whose passes. */
@ApplicationScoped
class PassAccess {

  @Inject private ClientDirectory clients;
  @Inject private CurrentCaller currentCaller;
  @Inject private StudioClock clock;

  /** Lets clients see their own, staff and admins everybody's. */
  void requireVisible(long clientId) {
    Caller caller = currentCaller.get();
    if (!caller.isStaffOrAdmin() && !Objects.equals(caller.clientId(), clientId)) {
      throw Refusal.forbidden();
    }
    if (clients.find(clientId).isEmpty()) {
      throw Refusal.notFound();
    }
  }

  LocalDate today() {
    return clock.today();
  }
}
