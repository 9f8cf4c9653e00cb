package com.functionalfit.web.notifications;

import com.functionalfit.notifications.PushDevices;
import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.web.ApiPaths;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The browsers that show the caller's notifications. */
@Path(ApiPaths.V1 + "/push-subscriptions")
@ApplicationScoped
@RetryContention
@Tag(name = "Me")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PushSubscriptionsResource {

  @Inject private PushDevices devices;

  /** A subscription as the browser gives it. */
  @Schema(name = "NewPushSubscription")
  public record Body(@NotBlank @Size(max = 2048) String endpoint, @NotNull @Valid Keys keys) {}

  /** The browser's public key of 65 bytes and its secret of 16, base64url. */
  @Schema(name = "PushKeys")
  public record Keys(
      @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{87}=?") String p256dh,
      @NotNull @Pattern(regexp = "[A-Za-z0-9_-]{22}(==)?") String auth) {}

  /** A remembered browser. */
  @Schema(name = "PushSubscription")
  public record Added(long id) {}

  /** Adds the browser the caller sits at. */
  @POST
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Have notifications shown by a browser")
  @APIResponseSchema(value = Added.class, responseCode = "201")
  public Response add(@NotNull @Valid Body body) {
    long id = devices.add(body.endpoint(), body.keys().p256dh(), body.keys().auth());
    return Response.created(URI.create(ApiPaths.absolute("/push-subscriptions/" + id)))
        .entity(new Added(id))
        .build();
  }

  /** Forgets a browser of the caller. */
  @DELETE
  @Path("{id}")
  @RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
  @Operation(summary = "Have notifications not shown by a browser any more")
  public void remove(@PathParam("id") long id) {
    devices.remove(id);
  }
}
