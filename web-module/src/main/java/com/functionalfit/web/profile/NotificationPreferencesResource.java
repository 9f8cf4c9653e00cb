package com.functionalfit.web.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.profile.MailPreferences;
import com.functionalfit.profile.PreferenceService;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.ContentTags;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which mails the caller wants. */
@Path(ApiPaths.V1 + "/notification-preferences")
@ApplicationScoped
@RetryContention
@Tag(name = "Me")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NotificationPreferencesResource {

  @Inject private PreferenceService preferences;

  /** The choices; staff have the daily schedule only, so the other fields are left out. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "MailChoices")
  record Choices(Boolean reminder24h, Boolean reminder2h, Boolean dailySchedule) {

    static Choices of(MailPreferences wanted) {
      return new Choices(wanted.reminder24h(), wanted.reminder2h(), wanted.dailySchedule());
    }
  }

  /** The caller's choices. */
  @GET
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Get one's own mail preferences")
  @APIResponseSchema(value = Choices.class, responseCode = "200")
  public Response get(@Context Request request) {
    return ContentTags.ok(request, Choices.of(preferences.get()));
  }

  /** Replaces the caller's choices. */
  @PUT
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Replace one's own mail preferences")
  @APIResponseSchema(value = Choices.class, responseCode = "200")
  public Response choose(@NotNull Choices body, @Context Request request) {
    MailPreferences wanted =
        new MailPreferences(body.reminder24h(), body.reminder2h(), body.dailySchedule());
    return ContentTags.ok(request, Choices.of(preferences.choose(wanted)));
  }
}
