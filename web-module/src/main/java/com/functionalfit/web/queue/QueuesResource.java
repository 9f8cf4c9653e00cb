package com.functionalfit.web.queue;

import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.queue.QueueAdministration;
import com.functionalfit.queue.QueueView;
import com.functionalfit.queue.ThroughputView;
import com.functionalfit.queue.WorkerView;
import com.functionalfit.web.ApiPaths;
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
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Queues: what waits, and whether it may go on. */
@Path(ApiPaths.V1 + "/queues")
@ApplicationScoped
@RetryContention
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Queues")
public class QueuesResource {

  @Inject private QueueAdministration queues;

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Lists the queues with what is in them and the workers that serve them")
  public Overview list() {
    return new Overview(queues.listQueues(), queues.listWorkers());
  }

  @GET
  @Path("/{name}")
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Reads one queue")
  public QueueView get(@PathParam("name") String name) {
    return queues.getQueue(name);
  }

  @GET
  @Path("/{name}/throughput")
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Counts done and failed jobs of each of the last sixty minutes")
  public ListResponse.Items<ThroughputView> throughput(@PathParam("name") String name) {
    return ListResponse.of(queues.listThroughput(name));
  }

  @POST
  @Path("/{name}/retry")
  @Idempotent
  @Consumes({MediaType.APPLICATION_JSON, OptionalBody.NONE})
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Starts the failed jobs of a queue again")
  public Retried retry(
      @PathParam("name") String name,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = QueueRequests.Retry.class)))
          byte[] body)
      throws IOException {
    return new Retried(queues.retryAll(name, QueueRequests.jobType(body)));
  }

  @POST
  @Path("/{name}/pause")
  @Consumes({MediaType.APPLICATION_JSON, OptionalBody.NONE})
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Stops taking jobs from a queue")
  public Paused pause(
      @PathParam("name") String name,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = QueueRequests.Pause.class)))
          byte[] body)
      throws IOException {
    queues.pause(name, QueueRequests.reason(body));
    return new Paused(true);
  }

  @POST
  @Path("/{name}/resume")
  @Consumes({MediaType.APPLICATION_JSON, OptionalBody.NONE})
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Takes jobs from a queue again")
  public Paused resume(@PathParam("name") String name) {
    queues.resume(name);
    return new Paused(false);
  }

  @POST
  @Path("/pause")
  @Consumes({MediaType.APPLICATION_JSON, OptionalBody.NONE})
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Stops taking jobs from every queue")
  public Paused pauseAll(
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_JSON,
                      schema = @Schema(implementation = QueueRequests.Pause.class)))
          byte[] body)
      throws IOException {
    queues.pauseAll(QueueRequests.reason(body));
    return new Paused(true);
  }

  @POST
  @Path("/resume")
  @Consumes({MediaType.APPLICATION_JSON, OptionalBody.NONE})
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Takes jobs from every queue again")
  public Paused resumeAll() {
    queues.resumeAll();
    return new Paused(false);
  }

  /** The queues, the first served first, and who serves them. */
  @Schema(name = "QueueOverview")
  public record Overview(List<QueueView> items, List<WorkerView> workers) {}

  /** Whether the queue is paused now. */
  @Schema(name = "QueuePaused")
  public record Paused(boolean paused) {}

  /** How many jobs wait again. */
  @Schema(name = "JobsRetried")
  public record Retried(int retried) {}
}
