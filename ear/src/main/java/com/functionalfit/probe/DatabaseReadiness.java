package com.functionalfit.probe;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Traffic may come: the schema is in place and the database answers. */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

  @Override
  public HealthCheckResponse call() {
    java.util.Map<String, Boolean> facts = NodeProbe.facts();
    boolean ready = facts.getOrDefault("schema", false) && facts.getOrDefault("database", false);
    return NodeProbe.answer("functionalfit-database", ready);
  }
}
