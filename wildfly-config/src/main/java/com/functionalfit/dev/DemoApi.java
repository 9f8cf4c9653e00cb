package com.functionalfit.dev;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The API as the demo loader uses it: one admin, JSON in and out, patience with the throttle. */
final class DemoApi {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final String baseUrl;
  private String token;

  DemoApi(String baseUrl) {
    this.baseUrl = baseUrl + "/api/v1";
  }

  void signIn(String email, String password) {
    token =
        post("/auth/token", Map.of("email", email, "password", password))
            .path("accessToken")
            .asText();
  }

  JsonNode get(String path) {
    return send("GET", path, null);
  }

  /** Sends a command; answers the refusal's document too, for the caller to look at. */
  JsonNode post(String path, Object body) {
    return send("POST", path, body);
  }

  private JsonNode send(String method, String path, Object body) {
    try {
      while (true) {
        HttpResponse<String> answer =
            http.send(request(method, path, body), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == 429) {
          long seconds = answer.headers().firstValueAsLong("Retry-After").orElse(1);
          TimeUnit.SECONDS.sleep(seconds);
        } else if (answer.statusCode() >= 500 || answer.statusCode() == 401) {
          throw new StartFailed(
              "The demo data cannot be loaded: "
                  + method
                  + " "
                  + path
                  + " answered "
                  + answer.statusCode()
                  + ".");
        } else {
          return answer.body().isBlank() ? JSON.missingNode() : JSON.readTree(answer.body());
        }
      }
    } catch (IOException e) {
      throw new StartFailed("The demo data cannot be loaded: the server does not answer.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StartFailed("Interrupted while the demo data was loaded.", e);
    }
  }

  private HttpRequest request(String method, String path, Object body) throws IOException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(baseUrl + path))
            .timeout(Duration.ofSeconds(30))
            .header("Content-Type", "application/json");
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return request
        .method(
            method,
            body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)))
        .build();
  }
}
