package com.functionalfit.web.batch;

import com.functionalfit.platform.batch.BatchOperations;
import com.functionalfit.platform.batch.BatchOperations.Execution;
import com.functionalfit.platform.batch.BatchOperations.JobDescription;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.ContentTags;
import com.functionalfit.web.filter.Idempotent;
import com.functionalfit.web.json.ListResponse;
import com.functionalfit.web.json.OptionalBody;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Batch jobs. */
@Path(ApiPaths.V1 + "/batch/jobs")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Batch")
public class BatchJobsResource {

  @Inject private BatchOperations operations;

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Lists the batch jobs with their last execution")
  public ListResponse.Items<JobDescription> list() {
    return ListResponse.of(operations.listJobs());
  }

  @GET
  @Path("/{name}")
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Reads one batch job")
  @APIResponseSchema(value = JobDescription.class, responseCode = "200")
  public Response get(@PathParam("name") String name, @Context Request request) {
    return ContentTags.ok(request, operations.getJob(name));
  }

  @POST
  @Path("/{name}/executions")
  @Idempotent
  @Consumes({MediaType.APPLICATION_JSON, OptionalBody.NONE})
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Starts a batch job")
  @APIResponseSchema(value = Execution.class, responseCode = "201")
  public Response start(
      @PathParam("name") String name,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = BatchParameters.class)))
          byte[] body)
      throws IOException {
    return created(operations.start(name, BatchParameters.read(body)));
  }

  /** The answer to a start or restart. */
  static Response created(Execution execution) {
    return Response.created(
            URI.create(ApiPaths.absolute("/batch/executions/" + execution.executionId())))
        .entity(execution)
        .build();
  }
}
