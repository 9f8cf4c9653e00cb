package com.functionalfit.studio;

import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.Refusal;
import com.functionalfit.studio.model.Room;
import com.functionalfit.studio.model.Rooms;
import com.functionalfit.studio.model.Sites;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The rooms of the sites (rules REF-1, REF-2). */
@Stateless
public class RoomService {

  private static final String STANDARD_COLOR = "#3788D8";
  private static final String STANDARD_MODE = "block";

  @Inject private Rooms rooms;
  @Inject private Sites sites;
  @Inject private RoomDirectory directory;
  @Inject private StudioClock clock;
  @Inject private RoomLinks links;
  @Inject private MasterDataJournal journal;

  /** Living rooms; null filters match everything. Sorts by site and name. */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  public Page<RoomDetails> list(Long siteId, Boolean isActive, PageRequest request) {
    return links.withCalendars(rooms.list(siteId, isActive, request));
  }

  /**
   * One room.
   *
   * @throws Refusal NOT_FOUND
   */
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  public RoomDetails get(long roomId) {
    return links.withCalendar(rooms.findDetails(roomId).orElseThrow(Refusal::notFound));
  }

  /**
   * Adds a room to a site.
   *
   * @throws Refusal VALIDATION when the site is unknown or the name is taken there
   */
  @RolesAllowed(Roles.ADMIN)
  public RoomDetails create(CreateRoom command) {
    Room room = new Room(existingSite(command.siteId()), command.name());
    room.equip(Objects.requireNonNullElse(command.color(), STANDARD_COLOR), command.capacity());
    room.guard(Objects.requireNonNullElse(command.conflictMode(), STANDARD_MODE));
    room.activate(command.isActive());
    rooms.add(room);
    journal.created(room);
    return get(room.id());
  }

  /**
   * Changes a room.
   *
   * @throws Refusal NOT_FOUND, STALE, or VALIDATION when the site is unknown or the name is taken
   */
  @RolesAllowed(Roles.ADMIN)
  public RoomDetails update(UpdateRoom command) {
    Room room = find(command.id(), command.expectedVersion());
    Map<String, Object> before = room.values();
    long siteId = command.siteId().notNull("siteId").orElse(room.siteId());
    room.place(
        siteId == room.siteId() ? siteId : existingSite(siteId),
        command.name().notNull("name").orElse(room.name()));
    room.equip(
        command.color().notNull("color").orElse(room.color()),
        command.capacity().orElse(room.capacity()));
    room.guard(command.conflictMode().notNull("conflictMode").orElse(room.conflictMode()));
    room.activate(command.isActive().notNull("isActive").orElse(room.isActive()));
    rooms.flush();
    journal.updated(before, room);
    return get(room.id());
  }

  /**
   * Removes a room nothing is planned in.
   *
   * @throws Refusal NOT_FOUND, STALE, or HAS_FUTURE_SESSIONS
   */
  @RolesAllowed(Roles.ADMIN)
  public void remove(long roomId, int expectedVersion) {
    directory.lock(List.of(roomId));
    Room room = find(roomId, expectedVersion);
    links.askToRemove(roomId);
    Map<String, Object> before = room.values();
    room.remove(clock.now());
    rooms.flush();
    journal.removed(before, room);
  }

  /** The site's row is locked, so that it is not removed while it gets a room. */
  private long existingSite(long siteId) {
    sites.lock(siteId);
    if (sites.find(siteId).isEmpty()) {
      throw Refusal.invalid("siteId", FieldError.UNKNOWN);
    }
    return siteId;
  }

  private Room find(long roomId, int expectedVersion) {
    Room room = rooms.find(roomId).orElseThrow(Refusal::notFound);
    if (room.version() != expectedVersion) {
      throw Refusal.stale();
    }
    return room;
  }
}
