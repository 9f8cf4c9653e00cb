package com.functionalfit.events;

import com.functionalfit.events.model.EventPolicy;
import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import com.functionalfit.studio.ServiceTypeDirectory;
import com.functionalfit.studio.ServiceTypeDirectory.ServiceTypeView;
import com.functionalfit.studio.SettingKey;
import com.functionalfit.studio.StudioSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** What the caller may do with events, as the settings of the studio have it. */
@ApplicationScoped
class EventRules {

  @Inject private CurrentCaller caller;
  @Inject private StudioSettings settings;
  @Inject private ServiceTypeDirectory serviceTypes;
  @Inject private StudioClock clock;

  Instant now() {
    return clock.now();
  }

  Long userId() {
    return caller.get().userId();
  }

  /**
   * Whose time a new event takes (rule EVT-5).
   *
   * @param asked null when the request named nobody
   * @throws Refusal NO_STAFF_PROFILE, NOT_OWNER for staff, VALIDATION for an admin who named nobody
   */
  long staffFor(Long asked) {
    Caller who = caller.get();
    if (who.isAdmin()) {
      return Optional.ofNullable(asked)
          .orElseThrow(() -> Refusal.invalid("staffId", FieldError.REQUIRED));
    }
    if (who.staffId() == null) {
      throw new Refusal(ProblemCode.NO_STAFF_PROFILE);
    }
    requireOwn(asked == null ? who.staffId() : asked);
    return who.staffId();
  }

  /**
   * Lets admins and the staff member whose event it is pass (rules EVT-7, CHK-1).
   *
   * @throws Refusal NOT_OWNER
   */
  void requireOwn(long staffId) {
    if (!caller.get().isAdmin() && !isOwn(staffId)) {
      throw new Refusal(ProblemCode.NOT_OWNER);
    }
  }

  boolean isOwn(long staffId) {
    Long own = caller.get().staffId();
    return own != null && own == staffId;
  }

  boolean isAdmin() {
    return caller.get().isAdmin();
  }

  /** What binds the caller; empty for admins and background work, whom nothing binds. */
  Optional<EventPolicy> policy() {
    return caller.get().isStaff() ? Optional.of(policyOfStaff()) : Optional.empty();
  }

  EventPolicy policyOfStaff() {
    return new EventPolicy(
        settings.get(SettingKey.STAFF_MOVE_SAME_DAY_ONLY),
        settings.get(SettingKey.STAFF_MOVE_LOCK_HOURS),
        settings.get(SettingKey.STAFF_CANCEL_HOURS),
        clock.zone());
  }

  /**
   * Refuses service types nothing new may be planned with (rules EVT-1, PRICE-10).
   *
   * @param serviceTypeId null passes
   * @throws Refusal VALIDATION on {@code serviceTypeId}
   */
  void requireActiveService(Long serviceTypeId) {
    if (serviceTypeId == null) {
      return;
    }
    ServiceTypeView found =
        serviceTypes
            .find(serviceTypeId)
            .orElseThrow(() -> Refusal.invalid("serviceTypeId", FieldError.UNKNOWN));
    if (!found.isActive()) {
      throw Refusal.invalid("serviceTypeId", FieldError.RANGE);
    }
  }
}
