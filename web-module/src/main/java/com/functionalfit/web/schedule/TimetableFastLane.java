package com.functionalfit.web.schedule;

import com.functionalfit.platform.answers.ReadyAnswers.Answer;
import com.functionalfit.schedule.TimetableCache;
import com.functionalfit.web.filter.ContentTags;
import com.functionalfit.web.filter.RequestMeters;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Gives the ready answer of the public timetable before JAX-RS is asked: on a Monday morning nearly
 * every request is the same question. Whatever it cannot answer goes on to the resource, which
 * alone knows the rules.
 */
public class TimetableFastLane implements Filter {

  private static final String ROUTE = "/api/v1/public/classes";

  @Inject private TimetableCache cache;
  @Inject private RequestMeters meters;

  /** How a request puts its question: its query as sent. */
  static String question(String rawQuery) {
    return rawQuery == null ? "" : rawQuery;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest http = (HttpServletRequest) request;
    Optional<Answer> ready =
        "GET".equals(http.getMethod()) && acceptsJson(http)
            ? cache.find(question(http.getQueryString()))
            : Optional.empty();
    if (ready.isPresent()) {
      long started = System.nanoTime();
      HttpServletResponse answer = (HttpServletResponse) response;
      send(ready.get(), http.getHeader("If-None-Match"), answer);
      meters.record("GET", ROUTE, answer.getStatus(), System.nanoTime() - started);
    } else {
      chain.doFilter(request, response);
    }
  }

  private static boolean acceptsJson(HttpServletRequest http) {
    String accept = http.getHeader("Accept");
    return accept == null || accept.contains("*/*") || accept.contains("application/json");
  }

  private static void send(Answer ready, String known, HttpServletResponse answer)
      throws IOException {
    String tag = '"' + ready.tag() + '"';
    answer.setHeader("ETag", tag);
    answer.setHeader("Cache-Control", ContentTags.PUBLIC);
    if (known != null && (known.contains(tag) || "*".equals(known.strip()))) {
      answer.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    answer.setContentType("application/json");
    answer.setContentLength(ready.bytes().length);
    answer.getOutputStream().write(ready.bytes());
  }
}
