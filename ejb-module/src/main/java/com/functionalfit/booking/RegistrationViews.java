package com.functionalfit.booking;

import com.functionalfit.booking.RegistrationView.PersonView;
import com.functionalfit.booking.RegistrationView.PolicyView;
import com.functionalfit.booking.model.PolicySnapshot;
import com.functionalfit.booking.model.Registration;
import java.util.Locale;

/** Makes views of registrations. */
final class RegistrationViews {

  private RegistrationViews() {}

  /**
   * The view of one registration.
   *
   * @param position place in the waitlist; null unless waiting
   */
  static RegistrationView of(Registration from, String clientName, Integer position) {
    return new RegistrationView(
        from.id(),
        from.occurrenceId(),
        new PersonView(from.clientId(), clientName),
        wire(from.status()),
        position,
        from.bookedAt(),
        from.waitlistedAt(),
        from.promotedAt(),
        from.cancelledAt(),
        wire(from.cancelKind()),
        from.checkedInAt(),
        from.creditsRequired(),
        from.creditsUsed(),
        from.passId(),
        wire(from.paymentMethod()),
        wire(from.paymentStatus()),
        from.quotedEntryFee().amount(),
        from.quotedEntryFee().currency(),
        policy(from.policy()),
        from.freeCancelUntil(),
        from.note(),
        from.version());
  }

  /** The name of a constant as the API spells it; null for null. */
  static String wire(Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
  }

  private static PolicyView policy(PolicySnapshot policy) {
    return new PolicyView(policy.freeCancelHours(), policy.lateCancelMode(), policy.freeUntil());
  }
}
