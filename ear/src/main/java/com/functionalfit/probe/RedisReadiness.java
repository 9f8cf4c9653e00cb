package com.functionalfit.probe;

import com.functionalfit.probe.NodeProbe.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Redis is told of, and never makes the node unready: without it all is slower and still right. */
@Readiness
@ApplicationScoped
public class RedisReadiness implements HealthCheck {

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("functionalfit-redis")
        .withData("degraded", !NodeProbe.ask(Fact.REDIS_UP, false))
        .up()
        .build();
  }
}
