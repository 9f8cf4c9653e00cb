package com.functionalfit.web.timers;

import com.functionalfit.platform.persistence.RetryContention;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.timers.TimerAdministration;
import com.functionalfit.timers.TimerView;
import com.functionalfit.web.ApiPaths;
import com.functionalfit.web.filter.Idempotent;
import com.functionalfit.web.json.ListResponse;
import com.functionalfit.web.json.OptionalBody;
import com.functionalfit.web.json.PageParams;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tasks that run by themselves. */
@Path(ApiPaths.V1 + "/schedules")
@ApplicationScoped
@RetryContention
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Schedules")
public class SchedulesResource {

  @Inject private TimerAdministration timers;

  @GET
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Lists the tasks with their last and next run")
  public ListResponse.Items<TimerView> list() {
    return ListResponse.of(timers.list());
  }

  @GET
  @Path("/{task}")
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Reads one task")
  public TimerView get(@PathParam("task") String task) {
    return timers.get(task);
  }

  @GET
  @Path("/{task}/runs")
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Lists the runs of a task, the latest first")
  public ListResponse.Paged<TimerView.Run> runs(
      @PathParam("task") String task, @BeanParam PageParams page) {
    return ListResponse.of(
        timers.listRuns(task, page.toRequest(Set.of())), Function.<TimerView.Run>identity());
  }

  @POST
  @Path("/{task}/run")
  @Idempotent
  @Consumes({MediaType.APPLICATION_JSON, OptionalBody.NONE})
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Asks for a run now")
  @APIResponse(responseCode = "202", description = "A scheduler node takes it within seconds")
  public Response run(@PathParam("task") String task) {
    timers.runNow(task);
    return Response.accepted().build();
  }

  @POST
  @Path("/{task}/pause")
  @Consumes({MediaType.APPLICATION_JSON, OptionalBody.NONE})
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Keeps a task from running by itself")
  public TimerView pause(@PathParam("task") String task) {
    timers.pause(task, true);
    return timers.get(task);
  }

  @POST
  @Path("/{task}/resume")
  @Consumes({MediaType.APPLICATION_JSON, OptionalBody.NONE})
  @RolesAllowed({Roles.ADMIN, Roles.BATCH_ADMIN})
  @Operation(summary = "Lets a task run by itself again")
  public TimerView resume(@PathParam("task") String task) {
    timers.pause(task, false);
    return timers.get(task);
  }
}
