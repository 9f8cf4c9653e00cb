package com.functionalfit.web.health;

import com.functionalfit.platform.time.StudioClock;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;

/** Tells that the node answers, and nothing else. */
@Path("/ping")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PingResource {

  @Inject private StudioClock clock;

  /** Answers without touching any backing service. */
  @GET
  @PermitAll
  public Ping ping() {
    return new Ping("ok", clock.now());
  }

  /** The answer of a living node. */
  public record Ping(String status, Instant timestamp) {}
}
