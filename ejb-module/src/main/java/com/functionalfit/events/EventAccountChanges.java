package com.functionalfit.events;

import com.functionalfit.accounts.ChargeSettled;
import com.functionalfit.events.model.Events;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Keeps the payment status of guests equal to the client account (rule ACC-2). */
@ApplicationScoped
class EventAccountChanges {

  @Inject private Events events;

  void onChargeSettled(@Observes ChargeSettled settled) {
    if (settled.eventGuestId() != null) {
      events.chargeSettled(settled.eventGuestId(), settled.paid());
    }
  }
}
