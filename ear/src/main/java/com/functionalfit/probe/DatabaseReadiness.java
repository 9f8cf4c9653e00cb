package com.functionalfit.probe;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Traffic may come: the application has started, on a schema of its version, and the database
 * answers.
 */
@Readiness
@ApplicationScoped
public class DatabaseReadiness implements HealthCheck {

  @Override
  public HealthCheckResponse call() {
    java.util.Map<String, Boolean> facts = NodeProbe.facts();
    boolean ready = facts.getOrDefault("started", false) && facts.getOrDefault("database", false);
    return NodeProbe.answer("functionalfit-database", ready);
  }
}
