package com.functionalfit.web.studio;

import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.studio.PublicSettings;
import com.functionalfit.studio.PublicSettingsView;
import com.functionalfit.studio.SettingsService;
import com.functionalfit.studio.SettingsView;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.ContentTags;
import com.functionalfit.web.filter.Preconditions;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The business settings. */
@Path(ApiPaths.V1 + "/settings")
@ApplicationScoped
@RetryContention
@Tag(name = "Settings")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SettingsResource {

  @Inject private SettingsService settings;
  @Inject private PublicSettings publicSettings;

  /** All settings. */
  record Settings(List<SettingResponse> items) {}

  /** Every setting with its value. */
  @GET
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "List all settings")
  @APIResponseSchema(value = Settings.class, responseCode = "200")
  public Response list(@Context Request request) {
    return answer(request, settings.list());
  }

  /** Changes some settings, all or none. */
  @PATCH
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Change settings, all or nothing")
  @APIResponseSchema(value = Settings.class, responseCode = "200")
  public Response change(
      @NotNull Map<String, Object> values, @Context HttpHeaders headers, @Context Request request) {
    return answer(request, settings.change(Preconditions.required(headers), values));
  }

  /** The few settings a page needs before anybody has signed in. */
  @GET
  @Path("public")
  @PermitAll
  @Operation(summary = "Get the settings anybody may know")
  @APIResponseSchema(value = PublicSettingsView.class, responseCode = "200")
  public Response getPublic(@Context Request request) {
    return ContentTags.publicOk(request, publicSettings.get());
  }

  private static Response answer(Request request, SettingsView view) {
    return ContentTags.ok(
        request,
        new Settings(view.items().stream().map(SettingResponse::of).toList()),
        view.version());
  }
}
