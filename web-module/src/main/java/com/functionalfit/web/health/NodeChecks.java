package com.functionalfit.web.health;

import com.functionalfit.platform.health.BackingServices;
import com.functionalfit.platform.health.NodeState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.eclipse.microprofile.health.Readiness;
import org.eclipse.microprofile.health.Startup;

/**
 * The probes of the management port. The server adds its own: it is not ready while it starts,
 * while it is suspended, or when the deployment failed.
 */
@ApplicationScoped
public class NodeChecks {

  @Inject private BackingServices services;
  @Inject private NodeState state;

  /** The process runs its own code; a backing service that is away is no reason to restart it. */
  @Produces
  @Liveness
  HealthCheck alive() {
    return () -> HealthCheckResponse.up("functionalfit-node");
  }

  /** Traffic may come: the schema is in place and the database answers. */
  @Produces
  @Readiness
  HealthCheck ready() {
    return () ->
        HealthCheckResponse.named("functionalfit-database")
            .status(state.isSchemaReady() && services.isDatabaseUp())
            .build();
  }

  /** Redis is looked at and told, and never makes the web role unready. */
  @Produces
  @Readiness
  HealthCheck degraded() {
    return () ->
        HealthCheckResponse.named("functionalfit-redis")
            .withData("degraded", !services.isRedisUp())
            .up()
            .build();
  }

  /** The start has come to its end. */
  @Produces
  @Startup
  HealthCheck started() {
    return () ->
        HealthCheckResponse.named("functionalfit-schema").status(state.isSchemaReady()).build();
  }
}
