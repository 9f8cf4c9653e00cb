package com.functionalfit.web.filter;

import com.functionalfit.platform.config.AppConfig;
import com.functionalfit.platform.config.ConfigKey;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Security headers on every answer, and CORS for the configured origins only (rule NFR-2). */
public class SecurityHeadersFilter implements Filter {

  private static final int YEAR_SECONDS = 31_536_000;

  @Inject private AppConfig config;

  private String contentSecurityPolicy;
  private Set<String> allowedOrigins;

  @Override
  public void init(FilterConfig filterConfig) {
    String frameAncestors = String.join(" ", config.list(ConfigKey.FUNCTIONALFIT_FRAME_ANCESTORS));
    contentSecurityPolicy =
        "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self';"
            + " connect-src 'self'; font-src 'self'; object-src 'none'; base-uri 'none';"
            + " form-action 'self'; frame-ancestors 'self'"
            + (frameAncestors.isEmpty() ? "" : " " + frameAncestors);
    allowedOrigins = Set.copyOf(config.list(ConfigKey.FUNCTIONALFIT_ALLOWED_ORIGINS));
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    answer.setHeader("Content-Security-Policy", contentSecurityPolicy);
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    answer.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    answer.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    if (http.isSecure()) {
      answer.setHeader("Strict-Transport-Security", "max-age=" + YEAR_SECONDS);
    }
    if (!answerPreflight(http, answer)) {
      chain.doFilter(request, response);
    }
  }

  /** Adds CORS headers for an allowed origin; answers its preflight request itself. */
  private boolean answerPreflight(HttpServletRequest http, HttpServletResponse answer) {
    String origin = http.getHeader("Origin");
    if (origin == null || !allowedOrigins.contains(origin)) {
      return false;
    }
    answer.setHeader("Access-Control-Allow-Origin", origin);
    answer.setHeader("Access-Control-Allow-Credentials", "true");
    answer.setHeader("Access-Control-Expose-Headers", "ETag, Location, Retry-After, X-Request-Id");
    answer.addHeader("Vary", "Origin");
    if (!"OPTIONS".equals(http.getMethod())
        || http.getHeader("Access-Control-Request-Method") == null) {
      return false;
    }
    answer.setHeader("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE");
    answer.setHeader(
        "Access-Control-Allow-Headers",
        "Authorization, Content-Type, If-Match, If-None-Match, Idempotency-Key, X-CSRF-Token,"
            + " Accept-Language");
    answer.setHeader("Access-Control-Max-Age", "600");
    answer.setStatus(HttpServletResponse.SC_NO_CONTENT);
    return true;
  }
}
