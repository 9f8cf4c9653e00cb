package com.functionalfit.web.filter;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Serves the single page for every path the browser may show, so that a link into the application
 * can be opened and reloaded. Assets carry a hash in their name and are kept for a year.
 */
public class SinglePageFilter implements Filter {

  private static final String PAGE = "/index.html";
  private static final String WORKER = "/sw.js";
  private static final List<String> SERVER_PATHS =
      List.of("/api/", "/ws/", "/ical/", "/assets/", "/openapi", "/metrics", "/health");

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    HttpServletResponse answer = (HttpServletResponse) response;
    String path = http.getRequestURI().substring(http.getContextPath().length());
    if (path.startsWith("/assets/")) {
      answer.setHeader("Cache-Control", "public, max-age=31536000, immutable");
      chain.doFilter(request, response);
    } else if (path.equals(WORKER)) {
      // A browser keeps it for months: it must see a new one at once.
      answer.setHeader("Cache-Control", "no-cache");
      chain.doFilter(request, response);
    } else if (isPage(http, path)) {
      answer.setHeader("Cache-Control", "no-cache");
      http.getRequestDispatcher(PAGE).forward(request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean isPage(HttpServletRequest http, String path) {
    boolean isRead = "GET".equals(http.getMethod()) || "HEAD".equals(http.getMethod());
    return isRead
        && SERVER_PATHS.stream().noneMatch(path::startsWith)
        && path.substring(path.lastIndexOf('/')).indexOf('.') < 0;
  }
}
