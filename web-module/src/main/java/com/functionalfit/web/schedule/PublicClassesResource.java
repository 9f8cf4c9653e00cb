package com.functionalfit.web.schedule;

import com.functionalfit.platform.answers.ReadyAnswers.Answer;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.OccurrenceQuery;
import com.functionalfit.schedule.PublicClass;
import com.functionalfit.schedule.PublicTimetable;
import com.functionalfit.schedule.Refs.SiteRef;
import com.functionalfit.schedule.TimetableCache;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.ContentTags;
import com.functionalfit.web.json.JsonConfiguration;
import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The timetable anybody can read. */
@Path(ApiPaths.V1 + "/public/classes")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public")
public class PublicClassesResource {

  @Inject private PublicTimetable timetable;
  @Inject private TimetableCache cache;
  @Inject private StudioClock clock;

  @GET
  @PermitAll
  @Operation(summary = "Lists scheduled public classes that have not begun")
  @APIResponseSchema(value = Timetable.class, responseCode = "200")
  public Response list(
      @BeanParam ClassFilter filter, @Context Request request, @Context UriInfo address) {
    OccurrenceQuery query = filter.toPublicQuery(clock);
    Answer answer = cache.get(query, () -> bytes(timetable.list(query)));
    cache.remember(TimetableFastLane.question(address.getRequestUri().getRawQuery()), query);
    return ContentTags.publicOk(request, answer);
  }

  private static byte[] bytes(List<PublicClass> classes) {
    return JsonConfiguration.bytes(new Timetable(classes.stream().map(Item::of).toList()));
  }

  private record Timetable(List<Item> items) {}

  @Schema(name = "PublicRoom")
  private record Room(long id, String name, String color) {}

  @Schema(name = "PublicTrainer")
  private record Trainer(long id, String name, @Schema(nullable = true) String bio) {}

  @Schema(name = "PublicClass")
  private record Item(
      long id,
      String title,
      @Schema(nullable = true) String description,
      Instant startsAt,
      Instant endsAt,
      int durationMinutes,
      SiteRef site,
      Room room,
      Trainer trainer,
      int capacity,
      int availableSpots,
      boolean isFull,
      int waitlistCount,
      String color,
      int creditsRequired) {

    static Item of(PublicClass view) {
      return new Item(
          view.id(),
          view.title(),
          view.description(),
          view.startsAt(),
          view.endsAt(),
          view.durationMinutes(),
          view.room().site(),
          new Room(view.room().id(), view.room().name(), view.room().color()),
          new Trainer(view.trainer().id(), view.trainer().name(), view.trainerBio()),
          view.capacity(),
          view.availableSpots(),
          view.isFull(),
          view.waitlistCount(),
          view.color(),
          view.creditsRequired());
    }
  }
}
