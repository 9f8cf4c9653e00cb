package com.functionalfit.live.model;

import com.functionalfit.platform.change.Change;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What changed since the last look, each thing once: a burst of bookings of one class is one
 * message. Not thread-safe.
 */
public final class Notices {

  private static final String CLASS = "class";
  private static final String EVENT = "event";
  private static final String CLOSURE = "closure";
  private static final String REGISTRATION = "class_registration";

  private final Set<Long> seats = new LinkedHashSet<>();
  private final Map<Thing, Notice> changes = new LinkedHashMap<>();
  private final Map<Place, String> registrations = new LinkedHashMap<>();

  /** A class, event or closure. */
  public record Thing(String kind, long id) {}

  /** A client's place in a class. */
  public record Place(long occurrenceId, long clientId) {}

  /**
   * What happened to a thing.
   *
   * @param what created, updated, moved or cancelled
   * @param where site, room and times; the only ones known of what is gone
   */
  public record Notice(Thing thing, String what, Change.Where where) {}

  /** Whether a change is anything sockets are told of. */
  public static boolean concerns(Change change) {
    return change.entityId() != null
        && Set.of(CLASS, EVENT, CLOSURE, REGISTRATION).contains(change.entityType());
  }

  /** Notes a change that {@link #concerns}. */
  public void add(Change change) {
    if (REGISTRATION.equals(change.entityType())) {
      addRegistration(change.after());
      return;
    }
    Thing thing = new Thing(change.entityType(), change.entityId());
    if (CLASS.equals(thing.kind())) {
      seats.add(thing.id());
    }
    changes.merge(thing, new Notice(thing, what(change), change.where()), Notices::joined);
  }

  private void addRegistration(Map<String, Object> state) {
    if (state.get("occurrenceId") instanceof Long occurrence
        && state.get("clientId") instanceof Long client) {
      seats.add(occurrence);
      registrations.put(new Place(occurrence, client), String.valueOf(state.get("status")));
    }
  }

  /** What was made and then changed is new; otherwise the last word counts. */
  private static Notice joined(Notice former, Notice latter) {
    return "created".equals(former.what()) && !"cancelled".equals(latter.what())
        ? new Notice(latter.thing(), former.what(), latter.where())
        : latter;
  }

  private static String what(Change change) {
    return switch (change.action()) {
      case CLASS_CREATED, EVENT_CREATED -> "created";
      case CLASS_MOVED, EVENT_MOVED -> "moved";
      case CLASS_CANCELLED, EVENT_CANCELLED -> "cancelled";
      case CLOSURE_CHANGED ->
          change.before().isEmpty()
              ? "created"
              : change.after().isEmpty() ? "cancelled" : "updated";
      default -> "updated";
    };
  }

  /** Classes whose seats may have changed. */
  public Collection<Long> seats() {
    return List.copyOf(seats);
  }

  public Collection<Notice> changes() {
    return List.copyOf(changes.values());
  }

  /** Ids of the changed things of a kind. */
  public Collection<Long> changed(String kind) {
    return changes.keySet().stream()
        .filter(thing -> thing.kind().equals(kind))
        .map(Thing::id)
        .toList();
  }

  /** Status of places by class and client. */
  public Map<Place, String> registrations() {
    return Map.copyOf(registrations);
  }
}
