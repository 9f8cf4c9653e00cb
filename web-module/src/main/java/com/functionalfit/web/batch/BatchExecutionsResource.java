package com.functionalfit.web.batch;

import com.functionalfit.platform.batch.BatchOperations;
import com.functionalfit.platform.batch.BatchOperations.Execution;
import com.functionalfit.platform.batch.BatchOperations.ExecutionFilter;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.ContentTags;
import com.functionalfit.web.filter.Idempotent;
import com.functionalfit.web.json.ListResponse;
import com.functionalfit.web.json.OptionalBody;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Executions of batch jobs. */
@Path(ApiPaths.V1 + "/batch/executions")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Batch")
public class BatchExecutionsResource {

  private static final Set<String> STATUSES =
      Set.of("STARTING", "STARTED", "STOPPING", "STOPPED", "COMPLETED", "FAILED", "ABANDONED");

  @Inject private BatchOperations operations;
  @Inject private StudioClock clock;

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Lists executions, the latest first")
  public ListResponse.Paged<Execution> list(
      @QueryParam("jobName") String jobName,
      @QueryParam("status") String status,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @BeanParam PageParams page) {
    LocalDate first = QueryValues.date("from", from);
    LocalDate last = QueryValues.date("to", to);
    ExecutionFilter filter =
        new ExecutionFilter(
            orNull(jobName),
            status(status),
            first == null ? null : clock.startOf(first),
            last == null ? null : clock.startOf(last.plusDays(1)));
    return ListResponse.of(
        operations.listExecutions(filter, page.toRequest(Set.of())), Function.identity());
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Reads one execution")
  @APIResponseSchema(value = Execution.class, responseCode = "200")
  public Response get(@PathParam("id") long id, @Context Request request) {
    return ContentTags.ok(request, operations.getExecution(id));
  }

  @POST
  @Path("/{id}/stop")
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Ends an execution after its current chunk")
  public Execution stop(@PathParam("id") long id) {
    return operations.stop(id);
  }

  @POST
  @Path("/{id}/restart")
  @Idempotent
  @Consumes({MediaType.APPLICATION_JSON, OptionalBody.NONE})
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Continues a stopped or failed execution at its checkpoint")
  @APIResponseSchema(value = Execution.class, responseCode = "201")
  public Response restart(
      @PathParam("id") long id,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = BatchParameters.class)))
          byte[] body)
      throws IOException {
    return BatchJobsResource.created(operations.restart(id, BatchParameters.read(body)));
  }

  @POST
  @Path("/{id}/abandon")
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Gives an unfinished execution up")
  public Execution abandon(@PathParam("id") long id) {
    return operations.abandon(id);
  }

  private static String status(String text) {
    String wanted = orNull(text);
    if (wanted != null && !STATUSES.contains(wanted)) {
      throw Refusal.invalid("status", FieldError.UNKNOWN);
    }
    return wanted;
  }

  private static String orNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
