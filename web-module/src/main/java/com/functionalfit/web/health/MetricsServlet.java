package com.functionalfit.web.health;

import com.functionalfit.platform.config.AppConfig;
import com.functionalfit.platform.config.ConfigKey;
import com.functionalfit.platform.crypto.SecretTokens;
import com.functionalfit.platform.metrics.Metrics;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetAddress;
import java.util.Optional;

/**
 * Measurements for Prometheus. With a metrics token configured the scraper must present it; without
 * one only the same machine may read.
 */
@WebServlet("/metrics")
public class MetricsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String BEARER = "Bearer ";

  @Inject private transient Metrics metrics;
  @Inject private transient AppConfig config;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!isAllowed(request)) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType("text/plain; version=0.0.4; charset=utf-8");
    response.getWriter().write(metrics.scrape());
  }

  private boolean isAllowed(HttpServletRequest request) throws IOException {
    Optional<String> token = config.find(ConfigKey.FUNCTIONALFIT_METRICS_TOKEN);
    if (token.isEmpty()) {
      return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    }
    String given = request.getHeader("Authorization");
    return given != null
        && given.startsWith(BEARER)
        && SecretTokens.matches(token.get(), given.substring(BEARER.length()));
  }
}
