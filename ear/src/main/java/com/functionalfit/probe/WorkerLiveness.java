package com.functionalfit.probe;

import com.functionalfit.probe.NodeProbe.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * A node with the worker role comes round to take jobs; without that role there is nothing to do.
 */
@Liveness
@ApplicationScoped
public class WorkerLiveness implements HealthCheck {

  @Override
  public HealthCheckResponse call() {
    return NodeProbe.answer("functionalfit-worker", NodeProbe.ask(Fact.WORKER_CONSUMING, true));
  }
}
