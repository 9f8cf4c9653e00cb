package com.functionalfit.booking;

import com.functionalfit.accounts.ChargeSettled;
import com.functionalfit.booking.model.Registrations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Keeps the payment status of registrations equal to the client account (rule ACC-2). */
@ApplicationScoped
class AccountChanges {

  @Inject private Registrations registrations;

  void onChargeSettled(@Observes ChargeSettled settled) {
    if (settled.registrationId() != null) {
      registrations.chargeSettled(settled.registrationId(), settled.paid());
    }
  }
}
