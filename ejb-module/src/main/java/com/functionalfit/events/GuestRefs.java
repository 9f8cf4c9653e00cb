package com.functionalfit.events;

import com.functionalfit.clients.ClientDirectory;
import com.functionalfit.events.EventCommands.GuestRef;
import com.functionalfit.events.model.EventGuest;
import com.functionalfit.events.model.GuestPlan;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import com.functionalfit.studio.SettingKey;
import com.functionalfit.studio.StudioSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** Reads who shall come: a client once, the technical guest any number of times (rule GUEST-2). */
@ApplicationScoped
class GuestRefs {

  @Inject private ClientDirectory clients;
  @Inject private StudioSettings settings;

  /**
   * The places wanted, in order. Technical guests that are there keep their numbers.
   *
   * @throws Refusal VALIDATION duplicate on {@code guests[i].clientId}
   */
  List<GuestPlan> resolve(List<GuestRef> wanted, List<EventGuest> present) {
    long technical = technicalId();
    Iterator<EventGuest> known =
        present.stream().filter(guest -> guest.clientId() == technical).iterator();
    int next = nextIndex(present, technical);
    Set<Long> seen = new HashSet<>();
    List<GuestPlan> plans = new ArrayList<>();
    for (GuestRef ref : wanted) {
      if (ref.isTechnical() || ref.clientId() == technical) {
        int index = known.hasNext() ? known.next().guestIndex() : next++;
        plans.add(new GuestPlan(technical, index, true));
      } else if (seen.add(ref.clientId())) {
        plans.add(new GuestPlan(ref.clientId(), 0, false));
      } else {
        throw Refusal.invalid(field(plans.size()), FieldError.DUPLICATE);
      }
    }
    return plans;
  }

  /** One more place. */
  GuestPlan next(GuestRef wanted, List<EventGuest> present) {
    long technical = technicalId();
    return wanted.isTechnical() || wanted.clientId() == technical
        ? new GuestPlan(technical, nextIndex(present, technical), true)
        : new GuestPlan(wanted.clientId(), 0, false);
  }

  /** The place a guest has. */
  GuestPlan planOf(EventGuest guest) {
    return new GuestPlan(guest.clientId(), guest.guestIndex(), guest.clientId() == technicalId());
  }

  /**
   * Refuses clients who do not exist any more, unless they are on the list already.
   *
   * @throws Refusal VALIDATION unknown
   */
  void requireLiving(List<GuestPlan> plans, List<EventGuest> present) {
    Set<Long> known = new HashSet<>(present.stream().map(EventGuest::clientId).toList());
    for (int i = 0; i < plans.size(); i++) {
      GuestPlan plan = plans.get(i);
      boolean isKnown = plan.isTechnical() || known.contains(plan.clientId());
      if (!isKnown && clients.find(plan.clientId()).isEmpty()) {
        throw Refusal.invalid(field(i), FieldError.UNKNOWN);
      }
    }
  }

  private long technicalId() {
    return settings.get(SettingKey.TECHNICAL_GUEST_CLIENT_ID);
  }

  private static int nextIndex(List<EventGuest> present, long technical) {
    return present.stream()
            .filter(guest -> guest.clientId() == technical)
            .mapToInt(EventGuest::guestIndex)
            .max()
            .orElse(-1)
        + 1;
  }

  private static String field(int place) {
    return "guests[" + place + "].clientId";
  }
}
