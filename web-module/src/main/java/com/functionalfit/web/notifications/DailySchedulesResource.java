package com.functionalfit.web.notifications;

import com.functionalfit.notifications.DailySchedules;
import com.functionalfit.notifications.DailySchedules.Round;
import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.Idempotent;
import com.functionalfit.web.json.OptionalBody;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Everybody's day by mail, now. */
@Path(ApiPaths.V1 + "/settings/daily-schedules/send")
@ApplicationScoped
@RetryContention
@Tag(name = "Settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, OptionalBody.NONE})
public class DailySchedulesResource {

  @Inject private DailySchedules schedules;

  /** Which day, and whether also to people who had their mail. */
  @Schema(name = "SendDailySchedules")
  public record Body(LocalDate date, Boolean again) {}

  @POST
  @Idempotent
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Send the day's mails now")
  public Round send(@Valid Body body) {
    LocalDate date = body == null ? null : body.date();
    return schedules.sendNow(date, body != null && Boolean.TRUE.equals(body.again()));
  }
}
