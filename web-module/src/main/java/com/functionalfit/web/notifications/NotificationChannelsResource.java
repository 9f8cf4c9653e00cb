package com.functionalfit.web.notifications;

import com.functionalfit.notifications.ChannelService;
import com.functionalfit.notifications.ChannelsView;
import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.ContentTags;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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

/** By which ways besides mail the caller is reached in urgent matters. */
@Path(ApiPaths.V1 + "/notification-channels")
@ApplicationScoped
@RetryContention
@Tag(name = "Me")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NotificationChannelsResource {

  @Inject private ChannelService channels;

  /** What the caller wants. */
  @Schema(name = "ChannelChoices")
  public record Choices(@NotNull Boolean sms, @NotNull Boolean webPush) {}

  /** The caller's choices. */
  @GET
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Get by which ways besides mail one is reached")
  @APIResponseSchema(value = ChannelsView.class, responseCode = "200")
  public Response get(@Context Request request) {
    return ContentTags.ok(request, channels.get());
  }

  /** Replaces the caller's choices. */
  @PUT
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Choose by which ways besides mail one is reached")
  @APIResponseSchema(value = ChannelsView.class, responseCode = "200")
  public Response choose(@NotNull @Valid Choices body, @Context Request request) {
    return ContentTags.ok(request, channels.choose(body.sms(), body.webPush()));
  }
}
