package com.functionalfit.web.calendar;

import com.functionalfit.calendar.CalendarAnswers;
import com.functionalfit.calendar.CalendarFeed;
import com.functionalfit.calendar.FeedEntry;
import com.functionalfit.calendar.FeedQuery;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.ContentTags;
import com.functionalfit.web.json.JsonConfiguration;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a calendar draws. */
@Path(ApiPaths.V1 + "/schedule")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Calendar")
public class ScheduleResource {

  @Inject private CalendarFeed feed;
  @Inject private CalendarAnswers answers;
  @Inject private StudioClock clock;

  /** The entries of a range of dates. */
  @Schema(name = "Calendar")
  record Entries(List<FeedEntry> items) {}

  @GET
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Lists events, classes and closures of a date range")
  @APIResponseSchema(value = Entries.class, responseCode = "200")
  public Response list(@BeanParam ScheduleFilter filter, @Context Request request) {
    FeedQuery query = filter.toQuery(clock);
    return ContentTags.ok(
        request, answers.get(query, () -> JsonConfiguration.bytes(new Entries(feed.list(query)))));
  }
}
