package com.functionalfit.web.health;

import com.functionalfit.platform.health.BackingServices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Redis is looked at and told of, and never makes the web role unready: without it all is slower.
 */
@Readiness
@ApplicationScoped
public class RedisReadiness implements HealthCheck {

  @Inject private BackingServices services;

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("functionalfit-redis")
        .withData("degraded", !services.isRedisUp())
        .up()
        .build();
  }
}
