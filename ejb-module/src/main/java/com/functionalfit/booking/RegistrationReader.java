package com.functionalfit.booking;

import com.functionalfit.booking.model.Registration;
import com.functionalfit.booking.model.Registrations;
import com.functionalfit.clients.ClientDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Completes registrations with what stands elsewhere: the name and the place in the waitlist. */
@ApplicationScoped
class RegistrationReader {

  @Inject private Registrations registrations;
  @Inject private ClientDirectory clients;

  /** The view of a registration as this transaction leaves it. */
  RegistrationView view(Registration registration) {
    long clientId = registration.clientId();
    return view(registration, clients.names(List.of(clientId)).get(clientId));
  }

  /** The view of a registration whose client's name is at hand. */
  RegistrationView view(Registration registration, String name) {
    // The version the answer carries is the one the commit leaves, so pending changes go out first.
    registrations.flush();
    Integer position =
        registration.isWaiting() ? registrations.waitlistPosition(registration) : null;
    return RegistrationViews.of(registration, name, position);
  }
}
