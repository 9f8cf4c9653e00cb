package com.functionalfit.platform.change;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A fact for the audit trail: what happened to which thing, with its values before and after (rules
 * AUD-1, AUD-2). Personal values stand apart, because they are deleted one day while the rest
 * stays.
 *
 * @param entityId null only when the thing has no numeric id
 * @param before values before; empty for a creation
 * @param after values after; empty for a deletion
 */
public record Change(
    ChangeAction action,
    String entityType,
    Long entityId,
    Where where,
    Map<String, Object> before,
    Map<String, Object> after,
    Map<String, Object> personalBefore,
    Map<String, Object> personalAfter) {

  /**
   * Place and time of the thing, for filtering.
   *
   * @param siteId null when it has no site
   * @param roomId null when it has no room
   * @param startsAt null when it has no time
   * @param endsAt null when it has no time
   */
  public record Where(Long siteId, Long roomId, Instant startsAt, Instant endsAt) {
    public static final Where NOWHERE = new Where(null, null, null, null);
  }

  public static Builder of(ChangeAction action, String entityType, Long entityId) {
    return new Builder(action, entityType, entityId);
  }

  /** Collects the parts of a change; values may be null and must be JSON-ready. */
  public static final class Builder {
    private final ChangeAction action;
    private final String entityType;
    private final Long entityId;
    private Where where = Where.NOWHERE;
    private final Map<String, Object> before = new LinkedHashMap<>();
    private final Map<String, Object> after = new LinkedHashMap<>();
    private final Map<String, Object> personalBefore = new LinkedHashMap<>();
    private final Map<String, Object> personalAfter = new LinkedHashMap<>();

    private Builder(ChangeAction action, String entityType, Long entityId) {
      this.action = Objects.requireNonNull(action, "action");
      this.entityType = Objects.requireNonNull(entityType, "entityType");
      this.entityId = entityId;
    }

    public Builder at(Where place) {
      this.where = Objects.requireNonNull(place, "place");
      return this;
    }

    public Builder before(Map<String, ?> values) {
      before.putAll(values);
      return this;
    }

    public Builder after(Map<String, ?> values) {
      after.putAll(values);
      return this;
    }

    public Builder before(String field, Object value) {
      before.put(field, value);
      return this;
    }

    public Builder after(String field, Object value) {
      after.put(field, value);
      return this;
    }

    public Builder personalBefore(String field, Object value) {
      personalBefore.put(field, value);
      return this;
    }

    public Builder personalAfter(String field, Object value) {
      personalAfter.put(field, value);
      return this;
    }

    public Change build() {
      return new Change(
          action, entityType, entityId, where, before, after, personalBefore, personalAfter);
    }
  }
}
