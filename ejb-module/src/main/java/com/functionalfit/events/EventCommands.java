package com.functionalfit.events;

import com.functionalfit.schedule.EditScope;
import com.functionalfit.shared.Patch;
import java.time.Instant;
import java.util.List;

/** What staff and admins ask of events. */
public final class EventCommands {

  private EventCommands() {}

  /**
   * Somebody who shall come.
   *
   * @param clientId null for the technical guest
   */
  public record GuestRef(Long clientId) {

    public static final GuestRef TECHNICAL = new GuestRef(null);

    public boolean isTechnical() {
      return clientId == null;
    }
  }

  /**
   * A new event.
   *
   * @param staffId null for the caller, which only staff may leave out
   * @param guests in order, the first is the main guest; empty for a block
   * @param serviceTypeId null for a block
   * @param notes null without
   * @param force go on over what can be forced
   */
  public record CreateEvent(
      EventType type,
      long roomId,
      Instant startsAt,
      Instant endsAt,
      Long staffId,
      List<GuestRef> guests,
      Long serviceTypeId,
      String notes,
      boolean force) {

    public CreateEvent {
      guests = List.copyOf(guests);
    }
  }

  /**
   * Which event is edited, how far, and what the editor saw.
   *
   * @param version version the editor saw; null where it does not matter
   * @param force go on over what can be forced
   */
  public record Edit(long eventId, Integer version, EditScope scope, boolean force) {}

  /**
   * Changes of an event; absent fields stay.
   *
   * @param endsAt at most one of it and the duration is present
   * @param guests the whole list
   */
  public record ChangeEvent(
      Edit edit,
      Patch<Long> roomId,
      Patch<Instant> startsAt,
      Patch<Instant> endsAt,
      Patch<Integer> durationMinutes,
      Patch<Long> staffId,
      Patch<Long> serviceTypeId,
      Patch<List<GuestRef>> guests,
      Patch<String> notes) {}

  /**
   * Calls an event off.
   *
   * @param reason null when none is given
   */
  public record CancelEvent(Edit edit, String reason) {}
}
