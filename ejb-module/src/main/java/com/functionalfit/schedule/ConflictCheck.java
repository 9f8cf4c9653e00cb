package com.functionalfit.schedule;

import static java.util.stream.Collectors.toSet;

import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import com.functionalfit.shared.TimeRange;
import com.functionalfit.staff.StaffDirectory;
import com.functionalfit.studio.RoomDirectory;
import com.functionalfit.studio.RoomDirectory.RoomView;
import com.functionalfit.studio.SettingKey;
import com.functionalfit.studio.StudioSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Opens the agenda of rooms and people for the caller (rules CONF-1 to CONF-4). Whoever saves locks
 * first and opens the agenda afterwards, in the same transaction; whoever only looks does not lock.
 */
@ApplicationScoped
public class ConflictCheck {

  /** Several kinds answer one by one; people read what is in the way by the clock. */
  private static final Comparator<BusyTime> BY_START =
      Comparator.<BusyTime, Instant>comparing(taken -> taken.time().start())
          .thenComparing(BusyTime::kind)
          .thenComparing(BusyTime::id);

  @Inject private RoomDirectory rooms;
  @Inject private StaffDirectory staff;
  @Inject private StudioSettings settings;
  @Inject private CurrentCaller caller;
  @Inject @Any private Instance<BusyTimes> sources;

  /** Locks rooms, then staff members, each in ascending order of id (rules CONC-1, CONF-2). */
  public void lock(Collection<Long> roomIds, Collection<Long> staffIds) {
    rooms.lock(new TreeSet<>(roomIds));
    staff.lock(new TreeSet<>(staffIds));
  }

  /** What the slots' rooms and people have in the time the slots span; empty slots see nothing. */
  public Agenda open(Collection<Slot> slots) {
    Set<Long> roomIds =
        slots.stream().map(Slot::roomId).collect(Collectors.toCollection(TreeSet::new));
    Set<Long> staffIds =
        slots.stream().map(Slot::staffId).collect(Collectors.toCollection(TreeSet::new));
    List<BusyTime> busy = new ArrayList<>();
    if (!slots.isEmpty()) {
      TimeRange window = span(slots);
      sources.forEach(source -> busy.addAll(source.list(roomIds, staffIds, window)));
      busy.sort(BY_START);
    }
    return new Agenda(busy, modes(roomIds));
  }

  /**
   * Refuses rooms and people nothing new may be planned with.
   *
   * @param staffField how the request calls the person
   * @throws Refusal VALIDATION unknown on {@code roomId} or the person's field
   */
  public void requireUsable(long roomId, long staffId, String staffField) {
    if (!isUsableRoom(roomId)) {
      throw Refusal.invalid("roomId", FieldError.UNKNOWN);
    }
    if (!isUsableStaff(staffId)) {
      throw Refusal.invalid(staffField, FieldError.UNKNOWN);
    }
  }

  /** Rooms and people among the slots' that something new may be planned with. */
  record Usable(Set<Long> roomIds, Set<Long> staffIds) {}

  Usable usable(Collection<Slot> slots) {
    return new Usable(
        slots.stream().map(Slot::roomId).distinct().filter(this::isUsableRoom).collect(toSet()),
        slots.stream().map(Slot::staffId).distinct().filter(this::isUsableStaff).collect(toSet()));
  }

  boolean isUsableRoom(long roomId) {
    return rooms.find(roomId).filter(RoomView::isActive).isPresent();
  }

  boolean isUsableStaff(long staffId) {
    return staff.find(staffId).filter(StaffDirectory.StaffView::isActive).isPresent();
  }

  private ConflictModes modes(Set<Long> roomIds) {
    Map<Long, String> byRoom = new HashMap<>();
    for (Long roomId : roomIds) {
      rooms.find(roomId).ifPresent(room -> byRoom.put(roomId, room.conflictMode()));
    }
    Caller who = caller.get();
    return new ConflictModes(
        byRoom,
        settings.get(SettingKey.STAFF_CONFLICT_MODE),
        who.isAdmin() ? Conflict.CONFIRM : Conflict.BLOCK,
        who.isStaffOrAdmin());
  }

  private static TimeRange span(Collection<Slot> slots) {
    Instant start = slots.stream().map(slot -> slot.time().start()).min(Instant::compareTo).get();
    Instant end = slots.stream().map(slot -> slot.time().end()).max(Instant::compareTo).get();
    return new TimeRange(start, end);
  }
}
