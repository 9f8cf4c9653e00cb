package com.functionalfit.web.schedule;

import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.schedule.ClassCalendar;
import com.functionalfit.schedule.ClassCommands.CancelClass;
import com.functionalfit.schedule.ClassCommands.ClassChange;
import com.functionalfit.schedule.ClassService;
import com.functionalfit.schedule.OccurrenceView;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.ContentTags;
import com.functionalfit.web.filter.Preconditions;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Dated classes. */
@Path(ApiPaths.V1 + "/classes")
@ApplicationScoped
@RetryContention
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Classes")
public class ClassesResource {

  @Inject private ClassCalendar calendar;
  @Inject private ClassService service;
  @Inject private CurrentCaller caller;
  @Inject private StudioClock clock;

  @GET
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Lists classes of a date range")
  @APIResponseSchema(value = ClassJson.Occurrences.class, responseCode = "200")
  public Response list(@BeanParam ClassFilter filter, @Context Request request) {
    boolean isInternal = caller.get().isStaffOrAdmin();
    List<ClassJson.Occurrence> items =
        calendar.list(filter.toQuery(clock)).stream()
            .map(view -> ClassJson.occurrence(view, isInternal))
            .toList();
    return ContentTags.ok(request, new ClassJson.Occurrences(items));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Reads one class")
  @APIResponseSchema(value = ClassJson.Occurrence.class, responseCode = "200")
  public Response get(@PathParam("id") long id, @Context Request request) {
    OccurrenceView view = calendar.get(id);
    return ContentTags.ok(
        request, ClassJson.occurrence(view, caller.get().isStaffOrAdmin()), view.version());
  }

  @POST
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Makes a class by hand")
  @APIResponseSchema(value = ClassJson.Occurrence.class, responseCode = "201")
  public Response create(@NotNull @Valid ClassRequests.Create body) {
    OccurrenceView made = calendar.get(service.create(body.toCommand()));
    return Response.created(URI.create(ApiPaths.absolute("/classes/" + made.id())))
        .entity(ClassJson.occurrence(made, true))
        .tag(Preconditions.tag(made.version()))
        .build();
  }

  @PATCH
  @Path("/{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Changes seats or credits of a class, or re-opens it")
  @APIResponseSchema(value = ClassJson.Changed.class, responseCode = "200")
  public Response change(
      @PathParam("id") long id,
      @NotNull @Valid ClassRequests.Change body,
      @Context HttpHeaders headers) {
    ClassChange change = service.change(body.toCommand(id, Preconditions.required(headers)));
    OccurrenceView view = calendar.get(id);
    return Response.ok(ClassJson.changed(view, change))
        .tag(Preconditions.tag(view.version()))
        .build();
  }

  @POST
  @Path("/{id}/move")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Moves a class in time, to another room or trainer")
  @APIResponseSchema(value = ClassJson.Moved.class, responseCode = "200")
  public Response move(
      @PathParam("id") long id,
      @NotNull @Valid ClassRequests.Move body,
      @Context HttpHeaders headers) {
    ClassChange change = service.move(body.toCommand(id, Preconditions.required(headers)));
    OccurrenceView view = calendar.get(id);
    return Response.ok(ClassJson.moved(view, change))
        .tag(Preconditions.tag(view.version()))
        .build();
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Cancels a class")
  public void cancel(
      @PathParam("id") long id,
      @QueryParam("scope") String scope,
      @QueryParam("reason") @Size(max = 500) String reason,
      @Context HttpHeaders headers) {
    String why = reason == null || reason.isBlank() ? null : reason.strip();
    service.cancel(
        new CancelClass(
            ClassRequests.edit(id, Preconditions.required(headers), scope, false), why));
  }
}
