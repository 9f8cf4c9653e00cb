package com.functionalfit.probe;

import com.functionalfit.probe.NodeProbe.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** The start has come to its end: the schema is migrated and validated, every part is up. */
@Startup
@ApplicationScoped
public class SchemaStartup implements HealthCheck {

  @Override
  public HealthCheckResponse call() {
    return NodeProbe.answer("functionalfit-schema", NodeProbe.ask(Fact.STARTED, false));
  }
}
