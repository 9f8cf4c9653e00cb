package com.functionalfit.web.filter;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;

/**
 * Names new resources by absolute path. JAX-RS puts scheme and host in front as the server sees
 * them, which behind a proxy are not those the client knows.
 */
@Provider
public class LocationFilter implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getHeaders().getFirst(HttpHeaders.LOCATION) instanceof URI location) {
      response.getHeaders().putSingle(HttpHeaders.LOCATION, location.getRawPath());
    }
  }
}
