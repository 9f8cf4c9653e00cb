package com.functionalfit.web.filter;

import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * Gives every request its id and its caller, in logs and answers, and takes both away at the end.
 * Registered first in {@code web.xml}.
 */
public class RequestContextFilter implements Filter {

  public static final String REQUEST_ID = "X-Request-Id";

  private static final String MDC_KEY = "requestId";
  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
  private static final int MAX_USER_AGENT = 255;

  @Inject private CurrentCaller currentCaller;

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    String requestId = requestId(http);
    ((HttpServletResponse) response).setHeader(REQUEST_ID, requestId);
    MDC.put(MDC_KEY, requestId);
    currentCaller.bind(
        Caller.anonymous(requestId, http.getRemoteAddr(), userAgent(http), locale(http)));
    try {
      chain.doFilter(request, response);
    } finally {
      currentCaller.clear();
      MDC.remove(MDC_KEY);
    }
  }

  /** The proxy's id when it is a UUID, so that its log and ours meet; else a new one. */
  private static String requestId(HttpServletRequest http) {
    String given = http.getHeader(REQUEST_ID);
    return given != null && UUID_TEXT.matcher(given).matches()
        ? given.toLowerCase(Locale.ROOT)
        : UUID.randomUUID().toString();
  }

  private static String userAgent(HttpServletRequest http) {
    String agent = http.getHeader("User-Agent");
    if (agent == null) {
      return null;
    }
    String clean = agent.replaceAll("\\p{Cntrl}", " ").strip();
    return clean.substring(0, Math.min(clean.length(), MAX_USER_AGENT));
  }

  /** The first language of the header that the product speaks; Hungarian otherwise. */
  static String locale(HttpServletRequest http) {
    if (http.getHeader("Accept-Language") == null) {
      return "hu";
    }
    return java.util.Collections.list(http.getLocales()).stream()
        .map(Locale::getLanguage)
        .filter(language -> "hu".equals(language) || "en".equals(language))
        .findFirst()
        .orElse("hu");
  }
}
