package com.functionalfit.web.schedule;

import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.schedule.SeriesService;
import com.functionalfit.schedule.TemplateCommands.Preview;
import com.functionalfit.schedule.TemplateCommands.SeriesOutcome;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.Preconditions;
import com.functionalfit.web.json.QueryValues;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Recurring classes of a template. */
@Path(ApiPaths.V1 + "/class-templates")
@ApplicationScoped
@RetryContention
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Class templates")
public class ClassSeriesResource {

  @Inject private SeriesService service;

  @POST
  @Path("/{id}/series")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Adds a series and makes its first classes")
  @APIResponseSchema(value = TemplateJson.SeriesResult.class, responseCode = "201")
  public Response add(
      @PathParam("id") long templateId, @NotNull @Valid TemplateRequests.Series body) {
    SeriesOutcome outcome = service.add(templateId, body.toDraft());
    String path = "/class-templates/" + templateId + "/series/" + outcome.series().id();
    return Response.created(URI.create(ApiPaths.absolute(path)))
        .entity(TemplateJson.series(outcome))
        .tag(Preconditions.tag(outcome.series().version()))
        .build();
  }

  @PATCH
  @Path("/{id}/series/{seriesId}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Changes a series and its classes that have not begun")
  @APIResponseSchema(value = TemplateJson.SeriesResult.class, responseCode = "200")
  public Response change(
      @PathParam("id") long templateId,
      @PathParam("seriesId") long seriesId,
      @NotNull @Valid TemplateRequests.SeriesChange body,
      @Context HttpHeaders headers) {
    SeriesOutcome outcome =
        service.change(body.toCommand(templateId, seriesId, Preconditions.required(headers)));
    return Response.ok(TemplateJson.series(outcome))
        .tag(Preconditions.tag(outcome.series().version()))
        .build();
  }

  @DELETE
  @Path("/{id}/series/{seriesId}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Ends a series")
  public void end(
      @PathParam("id") long templateId,
      @PathParam("seriesId") long seriesId,
      @QueryParam("cancelFuture") String cancelFuture,
      @Context HttpHeaders headers) {
    boolean cancels = Boolean.TRUE.equals(QueryValues.flag("cancelFuture", cancelFuture));
    service.end(templateId, seriesId, Preconditions.required(headers), cancels);
  }

  @POST
  @Path("/{id}/preview")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Tells what a series would make")
  public Preview preview(
      @PathParam("id") long templateId, @NotNull @Valid TemplateRequests.PreviewSeries body) {
    return service.preview(templateId, body.toDraft(), body.until());
  }
}
