package com.functionalfit.audit;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An audit entry as lists show it.
 *
 * @param client whom it concerns, when the values name one client
 * @param summary the values that changed, as {@code field: before → after}; holds nothing personal
 *     and may be empty
 */
@Schema(name = "AuditLine")
public record AuditLine(
    long id,
    Instant occurredAt,
    String action,
    Actor actor,
    Entity entity,
    @Schema(nullable = true) Client client,
    @Schema(nullable = true) Place site,
    @Schema(nullable = true) Place room,
    @Schema(nullable = true) Instant entityStartsAt,
    @Schema(nullable = true) Instant entityEndsAt,
    List<String> changedFields,
    String summary) {

  /**
   * Who acted.
   *
   * @param id null for the system
   * @param name as it was then; {@code user #id} when the personal part is gone (rule AUD-4)
   * @param role as it was then; null for the system
   */
  @Schema(name = "AuditActor")
  public record Actor(
      @Schema(nullable = true) Long id, String name, @Schema(nullable = true) String role) {}

  /** The thing that changed; the id is null for things without one, e.g. the settings. */
  @Schema(name = "AuditEntity")
  public record Entity(String type, @Schema(nullable = true) Long id) {}

  /**
   * A client.
   *
   * @param name as it is today
   */
  @Schema(name = "AuditClient")
  public record Client(long id, String name) {}

  /** Site or room of the thing. */
  @Schema(name = "AuditPlace")
  public record Place(long id, String name) {}
}
