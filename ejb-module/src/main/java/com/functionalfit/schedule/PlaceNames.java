package com.functionalfit.schedule;

import com.functionalfit.staff.StaffDirectory;
import com.functionalfit.staff.StaffDirectory.StaffView;
import com.functionalfit.studio.RoomDirectory;
import com.functionalfit.studio.RoomDirectory.RoomView;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Names of rooms and trainers for the change log, looked up once per transaction: an edit or a
 * generation writes many sessions of few rooms.
 */
@TransactionScoped
public class PlaceNames implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RoomDirectory rooms;
  @Inject private StaffDirectory staff;

  private final Map<Long, Optional<RoomView>> knownRooms = new HashMap<>();
  private final Map<Long, Optional<StaffView>> knownStaff = new HashMap<>();

  /** Name of a room; null when it is gone. */
  public String roomName(long roomId) {
    return room(roomId).map(RoomView::name).orElse(null);
  }

  /** Site of a room; null when it is gone. */
  public Long siteId(long roomId) {
    return room(roomId).map(RoomView::siteId).orElse(null);
  }

  /** Name of a trainer; null when unknown. */
  public String trainerName(long staffId) {
    return knownStaff.computeIfAbsent(staffId, staff::find).map(StaffView::name).orElse(null);
  }

  private Optional<RoomView> room(long roomId) {
    return knownRooms.computeIfAbsent(roomId, rooms::find);
  }
}
