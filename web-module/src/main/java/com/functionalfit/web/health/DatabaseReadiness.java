package com.functionalfit.web.health;

import com.functionalfit.platform.health.BackingServices;
import com.functionalfit.platform.health.NodeState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Traffic may come: the schema is in place and the database answers. The server adds its own
 * checks: it is not ready while it starts, while it is suspended, or when the deployment failed.
 */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

  @Inject private BackingServices services;
  @Inject private NodeState state;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("functionalfit-database")
        .status(state.isSchemaReady() && services.isDatabaseUp())
        .build();
  }
}
