package com.functionalfit.web.audit;

import com.functionalfit.audit.AuditFilter;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.web.json.QueryValues;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Which audit entries are wanted; use as {@code @BeanParam}. */
public class AuditQuery {

  @QueryParam("actorUserId")
  private String actorUserId;

  @QueryParam("action")
  private List<String> actions;

  @QueryParam("entityType")
  private String entityType;

  @QueryParam("entityId")
  private String entityId;

  @QueryParam("siteId")
  private String siteId;

  @QueryParam("roomId")
  private String roomId;

  @QueryParam("from")
  private String from;

  @QueryParam("to")
  private String to;

  /**
   * The filter these parameters make; days are days of the studio, both inclusive.
   *
   * @throws com.functionalfit.shared.Refusal VALIDATION naming the parameter that is wrong
   */
  AuditFilter toFilter(StudioClock clock) {
    LocalDate first = QueryValues.date("from", from);
    LocalDate last = QueryValues.date("to", to);
    return new AuditFilter(
        QueryValues.id("actorUserId", actorUserId),
        actions.stream()
            .map(action -> QueryValues.constant("action", action, ChangeAction.class))
            .filter(Objects::nonNull)
            .map(Enum::name)
            .toList(),
        QueryValues.text(entityType),
        QueryValues.id("entityId", entityId),
        QueryValues.id("siteId", siteId),
        QueryValues.id("roomId", roomId),
        first == null ? null : clock.startOf(first),
        last == null ? null : clock.startOf(last.plusDays(1)));
  }
}
