package com.functionalfit.web.schedule;

import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.schedule.TemplateCommands.TemplateQuery;
import com.functionalfit.schedule.TemplateService;
import com.functionalfit.schedule.TemplateView;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.ContentTags;
import com.functionalfit.web.filter.Preconditions;
import com.functionalfit.web.json.ListResponse;
import com.functionalfit.web.json.PageParams;
import com.functionalfit.web.json.QueryValues;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Kinds of group classes. */
@Path(ApiPaths.V1 + "/class-templates")
@ApplicationScoped
@RetryContention
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Class templates")
public class ClassTemplatesResource {

  private static final Set<String> SORTABLE = Set.of("title", "status");
  private static final Set<String> STATUSES = Set.of("active", "inactive");

  @Inject private TemplateService service;
  @Inject private CurrentCaller caller;

  @GET
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Lists class templates")
  public ListResponse.Paged<TemplateJson.Template> list(
      @QueryParam("status") String status,
      @QueryParam("siteId") String siteId,
      @QueryParam("q") String q,
      @BeanParam PageParams page) {
    String wanted = status == null || status.isBlank() ? null : status.strip();
    if (wanted != null && !STATUSES.contains(wanted)) {
      throw Refusal.invalid("status", FieldError.UNKNOWN);
    }
    String text = q == null || q.isBlank() ? null : q.strip();
    boolean isInternal = caller.get().isStaffOrAdmin();
    return ListResponse.of(
        service.list(
            new TemplateQuery(wanted, QueryValues.id("siteId", siteId), text),
            page.toRequest(SORTABLE)),
        view -> TemplateJson.template(view, isInternal));
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Reads one class template")
  @APIResponseSchema(value = TemplateJson.Template.class, responseCode = "200")
  public Response get(@PathParam("id") long id, @Context Request request) {
    TemplateView view = service.get(id);
    return ContentTags.ok(
        request, TemplateJson.template(view, caller.get().isStaffOrAdmin()), view.version());
  }

  @POST
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Makes a class template")
  @APIResponseSchema(value = TemplateJson.Template.class, responseCode = "201")
  public Response create(@NotNull @Valid TemplateRequests.Create body) {
    TemplateView made = service.get(service.create(body.toCommand()));
    return Response.created(URI.create(ApiPaths.absolute("/class-templates/" + made.id())))
        .entity(TemplateJson.template(made, true))
        .tag(Preconditions.tag(made.version()))
        .build();
  }

  @PATCH
  @Path("/{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Changes a class template")
  @APIResponseSchema(value = TemplateJson.Template.class, responseCode = "200")
  public Response change(
      @PathParam("id") long id,
      @NotNull @Valid TemplateRequests.Change body,
      @Context HttpHeaders headers) {
    service.change(body.toCommand(id, Preconditions.required(headers)));
    TemplateView view = service.get(id);
    return Response.ok(TemplateJson.template(view, true))
        .tag(Preconditions.tag(view.version()))
        .build();
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Takes a class template out of use")
  public void delete(@PathParam("id") long id, @Context HttpHeaders headers) {
    service.delete(id, Preconditions.required(headers));
  }
}
