package com.functionalfit.web.queue;

import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.queue.JobFilter;
import com.functionalfit.queue.QueueAdministration;
import com.functionalfit.web.ApiPaths;
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
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The jobs of a queue. */
@Path(ApiPaths.V1 + "/queues/{name}/jobs")
@ApplicationScoped
@RetryContention
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Queues")
public class JobsResource {

  @Inject private QueueAdministration queues;

  /** What jobs can be looked for by. */
  enum State {
    WAITING,
    DELAYED,
    RUNNING,
    FAILED,
    QUARANTINED
  }

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Lists the jobs of a queue, the latest first")
  public ListResponse.Paged<JobResponse> list(
      @PathParam("name") String name,
      @QueryParam("state") String state,
      @QueryParam("jobType") String jobType,
      @BeanParam PageParams page) {
    State wanted = QueryValues.constant("state", state, State.class);
    JobFilter filter =
        new JobFilter(
            name,
            wanted == null ? null : wanted.name().toLowerCase(Locale.ROOT),
            QueryValues.text(jobType));
    return ListResponse.of(queues.listJobs(filter, page.toRequest(Set.of())), JobResponse::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Reads one job with its failed tries")
  public JobResponse.Detailed get(@PathParam("name") String name, @PathParam("id") long id) {
    return JobResponse.Detailed.of(queues.getJob(name, id));
  }

  @POST
  @Path("/{id}/retry")
  @Idempotent
  @Consumes({MediaType.APPLICATION_JSON, OptionalBody.NONE})
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Starts a failed or quarantined job again with all its tries")
  public JobResponse.Detailed retry(@PathParam("name") String name, @PathParam("id") long id) {
    return JobResponse.Detailed.of(queues.retry(name, id));
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Gives a failed job up")
  public void discard(@PathParam("name") String name, @PathParam("id") long id) {
    queues.discard(name, id);
  }
}
