package com.functionalfit.schedule;

import java.util.Map;

/**
 * How overlaps are treated for one caller (rules CONF-3, CONF-4): block, confirm or allow.
 *
 * @param rooms mode of each room
 * @param staff mode of every staff member
 * @param closures confirm for those who may force a closure, else block
 * @param mayConfirm false for background work, which nobody can ask: what needs a confirmation
 *     blocks it
 */
public record ConflictModes(
    Map<Long, String> rooms, String staff, String closures, boolean mayConfirm) {

  public ConflictModes {
    rooms = Map.copyOf(rooms);
  }

  String ofRoom(long roomId) {
    return effective(rooms.getOrDefault(roomId, Conflict.BLOCK));
  }

  String ofStaff() {
    return effective(staff);
  }

  String ofClosures() {
    return effective(closures);
  }

  private String effective(String mode) {
    return Conflict.CONFIRM.equals(mode) && !mayConfirm ? Conflict.BLOCK : mode;
  }
}
