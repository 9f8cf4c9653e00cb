package com.functionalfit.web.health;

import com.functionalfit.platform.health.BackingServices;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.queue.QueueHealth;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/**
 * Health of the product for a load balancer or a person. Without database or storage it is down;
 * without Redis or a worker it is degraded: slower, and still right.
 */
@Path("/health")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

  private static final String UP = "UP";
  private static final String DOWN = "DOWN";

  @Inject private BackingServices services;
  @Inject private QueueHealth queues;
  @Inject private StudioClock clock;

  /** 200 while the node can serve, 503 otherwise. */
  @GET
  @PermitAll
  @APIResponseSchema(value = Health.class, responseCode = "200")
  public Response health() {
    Map<String, String> checks = new LinkedHashMap<>();
    boolean isDatabaseUp = services.isDatabaseUp();
    checks.put("database", word(isDatabaseUp));
    checks.put("redis", word(services.isRedisUp()));
    checks.put("cache", word(services.isCacheUp()));
    checks.put("storage", word(services.isStorageUp()));
    checks.put("queues", word(isDatabaseUp && queues.isServed()));
    boolean serves = isDatabaseUp && UP.equals(checks.get("storage"));
    return Response.status(serves ? Response.Status.OK : Response.Status.SERVICE_UNAVAILABLE)
        .entity(new Health(word(serves), checks, clock.now()))
        .build();
  }

  private static String word(boolean up) {
    return up ? UP : DOWN;
  }

  /** No versions, hosts or messages: the answer is public. */
  public record Health(String status, Map<String, String> checks, Instant timestamp) {}
}
