package com.functionalfit.dev.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.functionalfit.dev.StartFailed;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The API as one signed-in person uses it: JSON in and out. Requests may run side by side. */
final class DemoApi {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final String baseUrl;
  private final Map<String, String> credentials;
  private volatile String token;

  DemoApi(String url, String email, String password) {
    this.baseUrl = url + "/api/v1";
    this.credentials = Map.of("email", email, "password", password);
  }

  /** Whether the product knows this person by this password. */
  boolean isKnown() {
    HttpResponse<String> answer = send("POST", "/auth/token", credentials, null);
    return answer.statusCode() != 401;
  }

  JsonNode get(String path) {
    return ok("GET", path, null, null);
  }

  JsonNode post(String path, Object body) {
    return ok("POST", path, body, null);
  }

  JsonNode put(String path, Object body) {
    return ok("PUT", path, body, null);
  }

  /** Nothing when the product refuses, for example a place in a class that is full. */
  Optional<JsonNode> tryPost(String path, Object body) {
    HttpResponse<String> answer = call("POST", path, body, null);
    if (answer.statusCode() >= 500) {
      throw failure("POST", path, answer);
    }
    return answer.statusCode() < 400 ? Optional.of(read(answer)) : Optional.empty();
  }

  /** Changes what a path shows, as it is now. */
  JsonNode patch(String path, Object body) {
    return ok("PATCH", path, body, tagOf(path));
  }

  /** Removes what a path shows, as it is now; the query says how. */
  void delete(String path, String query) {
    ok("DELETE", path + query, null, tagOf(path));
  }

  private String tagOf(String path) {
    return call("GET", path, null, null)
        .headers()
        .firstValue("ETag")
        .orElseThrow(() -> new StartFailed("The demo data cannot be loaded: no ETag at " + path));
  }

  private JsonNode ok(String method, String path, Object body, String tag) {
    HttpResponse<String> answer = call(method, path, body, tag);
    if (answer.statusCode() >= 400) {
      throw failure(method, path, answer);
    }
    return read(answer);
  }

  private static StartFailed failure(String method, String path, HttpResponse<String> answer) {
    return new StartFailed(
        String.format(
            "The demo data cannot be loaded: %s %s answered %d %s",
            method, path, answer.statusCode(), answer.body()));
  }

  /** Signs in when need be: the moved clock outlives a token. */
  private HttpResponse<String> call(String method, String path, Object body, String tag) {
    HttpResponse<String> answer = token == null ? null : send(method, path, body, tag);
    if (answer == null || answer.statusCode() == 401) {
      token = null;
      HttpResponse<String> signedIn = send("POST", "/auth/token", credentials, null);
      token = read(signedIn).path("accessToken").asText();
      answer = send(method, path, body, tag);
    }
    return answer;
  }

  private HttpResponse<String> send(String method, String path, Object body, String tag) {
    try {
      return HTTP.send(request(method, path, body, tag), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new StartFailed("The demo data cannot be loaded: the server does not answer.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailed("Interrupted while the demo data was loaded.", e);
    }
  }

  private HttpRequest request(String method, String path, Object body, String tag)
      throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(baseUrl + path))
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/json");
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    if (tag != null) {
      request.header("If-Match", tag);
    }
    return request
        .method(
            method,
            body == null
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(JSON.writeValueAsString(body)))
        .build();
  }

  private static JsonNode read(HttpResponse<String> answer) {
    try {
      return answer.body().isBlank() ? JSON.missingNode() : JSON.readTree(answer.body());
    } catch (IOException e) {
      throw new StartFailed("The demo data cannot be loaded: an answer is not JSON.", e);
    }
  }
}
