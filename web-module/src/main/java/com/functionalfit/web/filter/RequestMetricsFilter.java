package com.functionalfit.web.filter;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;

/**
 * Times every API request by route, and counts refusals by code (rule NFR-8). The route is the
 * template, never the path: a path holds ids.
 */
@Provider
@Priority(1)
public class RequestMetricsFilter implements ContainerRequestFilter, ContainerResponseFilter {

  private static final String STARTED = RequestMetricsFilter.class.getName() + ".started";

  @Inject private MeterRegistry registry;
  @Inject private RequestMeters meters;
  @Context private ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    request.setProperty(STARTED, System.nanoTime());
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    Object started = request.getProperty(STARTED);
    if (started instanceof Long nanos) {
      meters.record(request.getMethod(), route(), response.getStatus(), System.nanoTime() - nanos);
    }
    if (response.getEntity() instanceof Map<?, ?> body && body.get("code") instanceof String code) {
      registry.counter("functionalfit.refusals", "code", code).increment();
    }
  }

  private String route() {
    if (resource.getResourceClass() == null) {
      return "unmatched";
    }
    Path onClass = resource.getResourceClass().getAnnotation(Path.class);
    Path onMethod = resource.getResourceMethod().getAnnotation(Path.class);
    return (onClass == null ? "" : onClass.value()) + (onMethod == null ? "" : onMethod.value());
  }
}
