package com.functionalfit.bench;

import com.functionalfit.it.support.TestStack;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Requests with as little work on this side as can be: it shares the processors with the server.
 */
final class Http {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private Http() {}

  /** Books a class for a person; anything but 201 voids the run. */
  static void book(int person, int occurrence) throws Exception {
    create("/api/v1/classes/" + occurrence + "/book", BenchStudio.token(person), "{}");
  }

  /** Sends JSON as somebody; anything but 201 voids the run. */
  static void create(String path, String token, String body) throws Exception {
    send(
        path,
        request(path)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)),
        201);
  }

  /** Reads a page; anything but 200 voids the run. */
  static HttpResponse<byte[]> get(String path) throws Exception {
    return send(path, request(path), 200);
  }

  /** Reads a page as somebody; anything but 200 voids the run. */
  static HttpResponse<byte[]> get(String path, String token) throws Exception {
    return send(path, request(path).header("Authorization", "Bearer " + token), 200);
  }

  /** Reads a page that has not changed since; anything but 304 voids the run. */
  static HttpResponse<byte[]> getUnchanged(String path, String condition, String value)
      throws Exception {
    return send(path, request(path).header(condition, value), 304);
  }

  private static HttpResponse<byte[]> send(String path, HttpRequest.Builder builder, int wanted)
      throws Exception {
    HttpResponse<byte[]> answer = CLIENT.send(builder.build(), BodyHandlers.ofByteArray());
    if (answer.statusCode() != wanted) {
      throw new IllegalStateException(
          path
              + " answered "
              + answer.statusCode()
              + " "
              + new String(answer.body(), StandardCharsets.UTF_8));
    }
    return answer;
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(TestStack.get().url() + path))
        .timeout(Duration.ofSeconds(60));
  }
}
