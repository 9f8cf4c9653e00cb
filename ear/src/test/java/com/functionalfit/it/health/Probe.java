package com.functionalfit.it.health;

import com.functionalfit.dev.ServerNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a node's management port, as an orchestrator does: who does not answer soon is down. */
final class Probe {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private Probe() {}

  static HttpResponse<String> ask(ServerNode node, String path)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(node.managementUrl() + path))
            .timeout(Duration.ofSeconds(5))
            .build();
    return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
