package com.functionalfit.web.imports;

import com.functionalfit.imports.ImportService;
import com.functionalfit.imports.ImportView;
import com.functionalfit.imports.ImportView.Outcome;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.ContentTags;
import com.functionalfit.web.filter.Idempotent;
import com.functionalfit.web.json.ListResponse;
import com.functionalfit.web.json.PageParams;
import com.functionalfit.web.json.QueryValues;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Clients from files. */
@Path(ApiPaths.V1 + "/clients/import")
@ApplicationScoped
@Tag(name = "Client import")
@Produces(MediaType.APPLICATION_JSON)
public class ClientImportsResource {

  private static final String CSV = "text/csv;charset=UTF-8";
  private static final String SAMPLE =
      """
      nev;email;tel;szolg;edzoi dij;belepo dij
      Kitalált Kata;kata.kitalalt@functionalfit.example;06 30 000 0001;PT;10 000;15 000 Ft
      Alkalmi Antal;-;+36300000002;MASSZAZS;7.000;12.000
      Mesebeli Mira;mira.mesebeli@functionalfit.example;;;;
      """;

  @Inject private ImportService imports;

  /** Takes a file and begins to work through it. */
  @POST
  @Idempotent
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Import clients from a file; a dry run reports without writing")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.MULTIPART_FORM_DATA,
              schema = @Schema(implementation = ImportForm.class)))
  @APIResponseSchema(value = ImportJson.Started.class, responseCode = "201")
  public Response start(List<EntityPart> parts) throws IOException {
    long id = imports.start(ImportForm.read(parts));
    ImportView view = imports.get(id, null, PageRequest.first(1));
    return Response.created(URI.create(ApiPaths.absolute("/clients/import/" + id)))
        .entity(ImportJson.Started.of(view))
        .build();
  }

  /** The latest imports. */
  @GET
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "List the latest imports")
  public ListResponse.Items<ImportJson.Listed> list() {
    return ListResponse.of(imports.listLatest().stream().map(ImportJson.Listed::of).toList());
  }

  // Digits only: the server would take "sample" for an id because of its media type.
  /** An import and what became of its rows. */
  @GET
  @Path("{id: \\d+}")
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Get an import with a page of its rows")
  @APIResponseSchema(value = ImportJson.Detailed.class, responseCode = "200")
  public Response get(
      @PathParam("id") long id,
      @QueryParam("outcome") String outcome,
      @BeanParam PageParams page,
      @Context Request request) {
    Outcome wanted = QueryValues.constant("outcome", outcome, Outcome.class);
    return ContentTags.ok(
        request, ImportJson.Detailed.of(imports.get(id, wanted, page.toRequest(Set.of()))));
  }

  /** A file to begin with. */
  @GET
  @Path("sample")
  @Produces(CSV)
  @RolesAllowed(Roles.ADMIN)
  @Operation(summary = "Get a sample file")
  public Response sample() {
    return Response.ok(SAMPLE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"clients.csv\"")
        .build();
  }
}
