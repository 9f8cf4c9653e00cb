package com.functionalfit.web.security;

import com.functionalfit.shared.ProblemCode;
import com.functionalfit.web.json.JsonConfiguration;
import com.functionalfit.web.problem.Problems;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * Lets sockets be opened by pages of allowed origins only: a browser sends the session cookie along
 * whoever's page asks, and there is no preflight.
 */
public class OriginFilter implements Filter {

  @Inject private AllowedOrigins origins;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    if (origins.contains(http.getHeader("Origin"), http.getHeader("Host"))) {
      chain.doFilter(request, response);
      return;
    }
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.setStatus(HttpServletResponse.SC_FORBIDDEN);
    answer.setContentType(Problems.MEDIA_TYPE);
    JsonConfiguration.mapper()
        .writeValue(
            answer.getOutputStream(),
            Problems.document(ProblemCode.FORBIDDEN, Map.of(), List.of()));
  }
}
