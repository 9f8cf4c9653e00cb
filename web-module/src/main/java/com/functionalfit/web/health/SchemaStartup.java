package com.functionalfit.web.health;

import com.functionalfit.platform.health.NodeState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** The start has come to its end: the schema is migrated and validated. */
@Startup
@ApplicationScoped
public class SchemaStartup implements HealthCheck {

  @Inject private NodeState state;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("functionalfit-schema").status(state.isSchemaReady()).build();
  }
}
