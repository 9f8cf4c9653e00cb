package com.functionalfit.it.live;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

/** A client of the WebSocket that keeps what it hears. */
final class Ear implements WebSocket.Listener, AutoCloseable {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  private final List<JsonNode> heard = new CopyOnWriteArrayList<>();
  private final StringBuilder part = new StringBuilder();
  private volatile int closeCode;
  private WebSocket socket;

  private Ear() {}

  /** Opens a connection to a node; headers as in the handshake of a browser or an app. */
  static Ear open(String nodeUrl, Map<String, String> headers) {
    Ear ear = new Ear();
    WebSocket.Builder builder = HTTP.newWebSocketBuilder().connectTimeout(Duration.ofSeconds(20));
    headers.forEach(builder::header);
    URI address = URI.create(nodeUrl.replaceFirst("http", "ws") + "/ws/calendar");
    ear.socket = builder.buildAsync(address, ear).join();
    return ear;
  }

  /** Sends a wish and gives the other side the time to obey: it answers an unknown one in turn. */
  Ear say(Map<String, ?> wish) {
    long before = count("MALFORMED");
    send(wish);
    send(Map.of("type", "are you there"));
    await().atMost(Duration.ofSeconds(10)).until(() -> count("MALFORMED") > before);
    return this;
  }

  Ear subscribe(String... topics) {
    return say(Map.of("type", "subscribe", "topics", List.of(topics)));
  }

  void send(Map<String, ?> wish) {
    try {
      socket.sendText(JSON.writeValueAsString(wish), true).join();
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** Everything heard so far that fits. */
  List<JsonNode> all(Predicate<JsonNode> wanted) {
    return heard.stream().filter(wanted).toList();
  }

  /** Waits for a message. */
  JsonNode hears(Predicate<JsonNode> wanted) {
    await().atMost(Duration.ofSeconds(10)).until(() -> !all(wanted).isEmpty());
    List<JsonNode> found = all(wanted);
    return found.get(found.size() - 1);
  }

  /** Waits for the end. */
  int closeCode(Duration patience) {
    await().atMost(patience).until(() -> closeCode != 0);
    return closeCode;
  }

  boolean isOpen() {
    return closeCode == 0;
  }

  private long count(String code) {
    return all(message -> code.equals(message.path("code").asText())).size();
  }

  @Override
  public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean last) {
    part.append(data);
    if (last) {
      try {
        heard.add(JSON.readTree(part.toString()));
      } catch (JsonProcessingException e) {
        throw new AssertionError(e);
      }
      part.setLength(0);
    }
    webSocket.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
    closeCode = statusCode;
    return null;
  }

  @Override
  public void onError(WebSocket webSocket, Throwable error) {
    closeCode = -1;
  }

  @Override
  public void close() {
    socket.abort();
  }
}
