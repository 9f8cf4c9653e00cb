package com.functionalfit.it.support;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A caller of the API: anonymous, with a session cookie, or with a bearer token. Immutable, so that
 * any number of threads may share one.
 */
public final class Api {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .build();

  private final String baseUrl;
  private final Map<String, String> headers;

  private Api(String baseUrl, Map<String, String> headers) {
    this.baseUrl = baseUrl;
    this.headers = headers;
  }

  /** A caller without sign-in, at the first node. */
  public static Api anonymous() {
    return new Api(TestStack.get().url(), Map.of());
  }

  /** The first admin, by bearer token. */
  public static Api admin() {
    return anonymous().withToken(TestStack.ADMIN_EMAIL, TestStack.ADMIN_PASSWORD);
  }

  /** The same caller at another address, e.g. of the second node. */
  public Api at(String otherBaseUrl) {
    return new Api(otherBaseUrl, headers);
  }

  /** The same caller with one more header on every request. */
  public Api with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Api(baseUrl, more);
  }

  /** Signs in for a bearer token. */
  public Api withToken(String email, String password) {
    Answer answer = post("/auth/token", Map.of("email", email, "password", password)).expect(201);
    return with("Authorization", "Bearer " + answer.at("/accessToken").asText());
  }

  /** Signs in by session cookie; the CSRF token goes along with every request. */
  public Api withSession(String email, String password) {
    return session(post("/auth/login", Map.of("email", email, "password", password)).expect(200));
  }

  /** The caller whose session cookie and CSRF token an answer of sign-in or registration holds. */
  public Api session(Answer signedIn) {
    String cookie = signedIn.header("Set-Cookie");
    return with("Cookie", cookie.substring(0, cookie.indexOf(';')))
        .with("X-CSRF-Token", signedIn.at("/csrfToken").asText());
  }

  public Answer get(String path) {
    return send("GET", path, null);
  }

  public Answer post(String path, Object body) {
    return send("POST", path, body);
  }

  public Answer put(String path, Object body) {
    return send("PUT", path, body);
  }

  public Answer patch(String path, Object body) {
    return send("PATCH", path, body);
  }

  public Answer delete(String path) {
    return send("DELETE", path, null);
  }

  /**
   * Sends a request below {@code /api/v1}; a path that starts with {@code /api} or a scheme as is.
   */
  public Answer send(String method, String path, Object body) {
    return sendRaw(method, path, body == null ? null : json(body), "application/json");
  }

  /** Sends text as the body, well-formed or not; null for no body. */
  public Answer sendRaw(String method, String path, String body, String contentType) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url(path))).timeout(Duration.ofSeconds(60));
    headers.forEach(request::setHeader);
    if (body == null) {
      request.method(method, HttpRequest.BodyPublishers.noBody());
    } else {
      request.setHeader("Content-Type", contentType);
      request.method(method, HttpRequest.BodyPublishers.ofString(body));
    }
    try {
      HttpResponse<String> response =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
      return new Answer(
          response.statusCode(), response.headers(), parse(response.body()), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String url(String path) {
    boolean whole = path.startsWith("/api/") || path.startsWith("/openapi");
    return baseUrl + (whole ? path : "/api/v1" + path);
  }

  private static JsonNode parse(String text) {
    if (text.isBlank() || !(text.startsWith("{") || text.startsWith("["))) {
      return MissingNode.getInstance();
    }
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new AssertionError("Not JSON: " + text, e);
    }
  }

  private static String json(Object body) {
    try {
      return JSON.writeValueAsString(body);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
