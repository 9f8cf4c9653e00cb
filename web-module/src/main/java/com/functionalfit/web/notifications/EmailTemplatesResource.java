package com.functionalfit.web.notifications;

import com.functionalfit.notifications.EmailTemplateService;
import com.functionalfit.notifications.EmailTemplateService.Filter;
import com.functionalfit.notifications.TemplateVariable;
import com.functionalfit.notifications.TemplateView;
import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.ContentTags;
import com.functionalfit.web.filter.Preconditions;
import com.functionalfit.web.json.ListResponse;
import com.functionalfit.web.json.OptionalBody;
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
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The texts of mails. */
@Path(ApiPaths.V1 + "/email-templates")
@ApplicationScoped
@RetryContention
@Tag(name = "E-mail templates")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EmailTemplatesResource {

  @Inject private EmailTemplateService templates;

  @GET
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "List templates by slug, Hungarian first")
  public ListResponse.Paged<TemplateView> list(
      @QueryParam("slug") String slug,
      @QueryParam("locale") String locale,
      @QueryParam("isActive") String isActive,
      @QueryParam("q") String text,
      @BeanParam PageParams page) {
    Filter filter =
        new Filter(
            QueryValues.text(slug),
            locale(locale),
            QueryValues.flag("isActive", isActive),
            QueryValues.text(text));
    return ListResponse.of(
        templates.list(filter, page.toRequest(Set.of())), Function.<TemplateView>identity());
  }

  @GET
  @Path("variables")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "List what a text of a slug may name")
  public ListResponse.Items<TemplateVariable> variables(@QueryParam("slug") String slug) {
    if (QueryValues.text(slug) == null) {
      throw Refusal.invalid("slug", FieldError.REQUIRED);
    }
    return ListResponse.of(templates.variables(slug.strip()));
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Read a template with its versions and variables")
  @APIResponseSchema(value = TemplateJson.Detailed.class, responseCode = "200")
  public Response get(@PathParam("id") long id, @Context Request request) {
    TemplateJson.Detailed template = TemplateJson.Detailed.of(templates.get(id));
    return ContentTags.ok(request, template, template.version());
  }

  @POST
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Add a template of the studio's own")
  @APIResponseSchema(value = TemplateJson.Saved.class, responseCode = "201")
  public Response create(@NotNull @Valid TemplateJson.Create body) {
    TemplateJson.Saved saved =
        TemplateJson.Saved.of(templates.create(body.slug(), body.locale(), body.toCommand()));
    return Response.created(URI.create(ApiPaths.absolute("/email-templates/" + saved.id())))
        .entity(saved)
        .tag(ContentTags.tag(saved, saved.version()))
        .build();
  }

  @PATCH
  @Path("{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Change a template; what it held stays as a version")
  @APIResponseSchema(value = TemplateJson.Saved.class, responseCode = "200")
  public Response change(
      @PathParam("id") long id,
      @NotNull @Valid TemplateJson.Change body,
      @Context HttpHeaders headers,
      @Context Request request) {
    TemplateJson.Saved saved =
        TemplateJson.Saved.of(
            templates.change(id, Preconditions.required(headers), body.toCommand()));
    return ContentTags.ok(request, saved, saved.version());
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Take a template of the studio's own away")
  public void remove(@PathParam("id") long id, @Context HttpHeaders headers) {
    templates.remove(id, Preconditions.required(headers));
  }

  @POST
  @Path("{id}/preview")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Show a mail with examples; nothing is stored or sent")
  public TemplateView.Preview preview(
      @PathParam("id") long id, @NotNull @Valid TemplateJson.PreviewBody body) {
    return templates.preview(id, body.values(), body.toDraft());
  }

  @POST
  @Path("{id}/test")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Send a test mail")
  @APIResponse(responseCode = "202", description = "It is on its way; the log tells")
  public Response test(@PathParam("id") long id, @NotNull @Valid TemplateJson.TestBody body) {
    templates.test(id, body.email(), body.values(), body.toDraft());
    return Response.accepted().build();
  }

  @GET
  @Path("{id}/versions")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "List earlier versions, the newest first")
  public ListResponse.Items<TemplateView.Version> versions(@PathParam("id") long id) {
    return ListResponse.of(templates.listVersions(id));
  }

  @POST
  @Path("{id}/versions/{version}/restore")
  @Consumes({MediaType.APPLICATION_JSON, OptionalBody.NONE})
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Give a template the content of an earlier version")
  @APIResponseSchema(value = TemplateJson.Saved.class, responseCode = "200")
  public Response restore(
      @PathParam("id") long id,
      @PathParam("version") int version,
      @Context HttpHeaders headers,
      @Context Request request) {
    TemplateJson.Saved saved =
        TemplateJson.Saved.of(templates.restore(id, Preconditions.required(headers), version));
    return ContentTags.ok(request, saved, saved.version());
  }

  private static String locale(String text) {
    String locale = QueryValues.text(text);
    if (locale != null && !locale.matches(TemplateJson.LOCALES)) {
      throw Refusal.invalid("locale", FieldError.UNKNOWN);
    }
    return locale;
  }
}
