package com.functionalfit.probe;

import com.functionalfit.probe.NodeProbe.Fact;
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
    boolean ready = NodeProbe.ask(Fact.STARTED, false) && NodeProbe.ask(Fact.DATABASE_UP, false);
    return NodeProbe.answer("functionalfit-database", ready);
  }
}
