package com.functionalfit.audit;

import java.time.Instant;
import java.util.List;

/**
 * Which audit entries are wanted; null parts do not filter, nor does an empty list.
 *
 * @param until excluded
 */
public record AuditFilter(
    Long actorUserId,
    List<String> actions,
    String entityType,
    Long entityId,
    Long siteId,
    Long roomId,
    Instant from,
    Instant until) {

  /** Keeps the actions as they are. */
  public AuditFilter {
    actions = List.copyOf(actions);
  }

  /** The same wish, limited to what one user caused. */
  AuditFilter by(long userId) {
    return new AuditFilter(userId, actions, entityType, entityId, siteId, roomId, from, until);
  }
}
