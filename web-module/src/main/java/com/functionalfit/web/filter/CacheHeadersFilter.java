package com.functionalfit.web.filter;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

/** API answers are not kept anywhere, unless the resource said otherwise or gave an entity tag. */
@Provider
public class CacheHeadersFilter implements ContainerResponseFilter {

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (!response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
      boolean tagged = response.getHeaders().containsKey(HttpHeaders.ETAG);
      response
          .getHeaders()
          .putSingle(HttpHeaders.CACHE_CONTROL, tagged ? "private, no-cache" : "no-store");
    }
  }
}
