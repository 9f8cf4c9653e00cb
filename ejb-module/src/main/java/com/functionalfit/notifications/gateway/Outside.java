package com.functionalfit.notifications.gateway;

import com.functionalfit.queue.PermanentFailure;
import com.functionalfit.queue.RetryLater;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Calls a service outside and sorts its answers: refused for good, later, done. Follows no
 * redirect, and keeps neither body nor address in an error: both may be personal.
 */
final class Outside {

  static final Duration TIMEOUT = Duration.ofSeconds(10);

  private static final int TIMED_OUT = 408;
  private static final int TOO_MANY = 429;
  private static final int MAX_PAUSE_S = 900;

  private final String name;
  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(5))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /**
   * @param name of the service, for errors
   */
  Outside(String name) {
    this.name = name;
  }

  /** The status of the answer, whatever it is. */
  HttpResponse<Void> call(HttpRequest request) throws IOException, InterruptedException {
    return http.send(request, HttpResponse.BodyHandlers.discarding());
  }

  /**
   * Takes only success.
   *
   * @throws PermanentFailure when another try cannot help
   * @throws RetryLater when the service said when to come back
   * @throws IOException when it may work later
   */
  void requireDone(HttpResponse<Void> answer) throws IOException {
    int status = answer.statusCode();
    if (status >= 200 && status < 300) {
      return;
    }
    String what = name + " answered " + status;
    if (status < 500 && status != TIMED_OUT && status != TOO_MANY) {
      throw new PermanentFailure(what);
    }
    int pause = pause(answer);
    if (pause > 0) {
      throw new RetryLater(what, Duration.ofSeconds(pause));
    }
    throw new IOException(what);
  }

  /** Seconds of Retry-After; 0 when there is none, or a date. */
  private static int pause(HttpResponse<Void> answer) {
    return answer
        .headers()
        .firstValue("Retry-After")
        .filter(value -> value.matches("\\d{1,6}"))
        .map(value -> Math.min(Integer.parseInt(value), MAX_PAUSE_S))
        .orElse(0);
  }
}
