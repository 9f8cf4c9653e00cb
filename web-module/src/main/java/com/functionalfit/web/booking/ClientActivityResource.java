package com.functionalfit.web.booking;

import com.functionalfit.booking.ActivityQuery;
import com.functionalfit.booking.ClientActivity;
import com.functionalfit.booking.ClientAgenda;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.Page;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.json.PageParams;
import com.functionalfit.web.json.QueryValues;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a client did. */
@Path(ApiPaths.V1 + "/clients/{id}/activity")
@ApplicationScoped
@Tag(name = "Booking")
@Produces(MediaType.APPLICATION_JSON)
public class ClientActivityResource {

  @Inject private ClientAgenda agenda;

  /** Registrations of a span of days with a summary. */
  @GET
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "List what a client booked and attended")
  public ActivityResponse list(
      @PathParam("id") long id,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("type") String type,
      @QueryParam("attended") String attended,
      @BeanParam PageParams page) {
    Kind kind = QueryValues.constant("type", type, Kind.class);
    ActivityQuery query =
        new ActivityQuery(
            id,
            QueryValues.date("from", from),
            QueryValues.date("to", to),
            kind != Kind.EVENT,
            kind != Kind.CLASS,
            QueryValues.flag("attended", attended),
            page.toRequest(Set.of()));
    return ActivityResponse.of(agenda.getActivity(query));
  }

  /** What activity consists of. */
  enum Kind {
    CLASS,
    EVENT
  }

  /** A page of activity with the summary of the whole span. */
  record ActivityResponse(
      List<ClientActivity.Item> items,
      int page,
      int pageSize,
      long total,
      ClientActivity.Summary summary) {

    static ActivityResponse of(ClientActivity activity) {
      Page<ClientActivity.Item> page = activity.page();
      return new ActivityResponse(
          page.items(), page.page(), page.pageSize(), page.total(), activity.summary());
    }
  }
}
