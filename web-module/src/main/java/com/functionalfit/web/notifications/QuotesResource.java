package com.functionalfit.web.notifications;

import com.functionalfit.notifications.QuoteService;
import com.functionalfit.notifications.QuoteService.QuoteView;
import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.ContentTags;
import com.functionalfit.web.filter.Preconditions;
import com.functionalfit.web.json.ListResponse;
import com.functionalfit.web.json.PageParams;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Quotes for the trainers' day. */
@Path(ApiPaths.V1 + "/quotes")
@ApplicationScoped
@RetryContention
@Tag(name = "Quotes")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuotesResource {

  @Inject private QuoteService quotes;

  /** A quote's words. */
  @Schema(name = "QuoteText")
  public record Body(@NotBlank @Size(max = 500) String text) {}

  @GET
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "List quotes in the order they were made")
  public ListResponse.Paged<QuoteView> list(@BeanParam PageParams page) {
    return ListResponse.of(quotes.list(page.toRequest(Set.of())), Function.<QuoteView>identity());
  }

  @POST
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Add a quote")
  @APIResponseSchema(value = QuoteView.class, responseCode = "201")
  public Response create(@NotNull @Valid Body body) {
    QuoteView quote = quotes.create(body.text());
    return Response.created(URI.create(ApiPaths.absolute("/quotes/" + quote.id())))
        .entity(quote)
        .tag(ContentTags.tag(quote, quote.version()))
        .build();
  }

  @PATCH
  @Path("{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Change a quote")
  @APIResponseSchema(value = QuoteView.class, responseCode = "200")
  public Response change(
      @PathParam("id") long id,
      @NotNull @Valid Body body,
      @Context HttpHeaders headers,
      @Context Request request) {
    QuoteView quote = quotes.change(id, Preconditions.required(headers), body.text());
    return ContentTags.ok(request, quote, quote.version());
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Remove a quote")
  public void remove(@PathParam("id") long id, @Context HttpHeaders headers) {
    quotes.remove(id, Preconditions.required(headers));
  }
}
