package com.functionalfit.web.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.functionalfit.identity.SessionGate;
import com.functionalfit.identity.SessionIdentity;
import com.functionalfit.web.json.JsonConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Does what the other side of a socket wishes, as far as it may. */
@ApplicationScoped
class LiveCommands {

  private static final int MAX_TOPICS = 20;

  @Inject private LiveSockets sockets;
  @Inject private SessionGate gate;

  void obey(LiveSocket socket, String text) {
    JsonNode wish = read(text);
    switch (wish.path("type").asText()) {
      case "auth" -> signIn(socket, wish.path("token").asText());
      case "subscribe" -> wish.path("topics").forEach(topic -> subscribe(socket, topic.asText()));
      case "unsubscribe" ->
          wish.path("topics").forEach(topic -> unsubscribe(socket, topic.asText()));
      default -> refuse(socket, "MALFORMED", null);
    }
  }

  private void signIn(LiveSocket socket, String token) {
    Optional<SessionIdentity> found = gate.findByToken(token);
    if (found.isEmpty()) {
      refuse(socket, "UNAUTHENTICATED", null);
      return;
    }
    SessionIdentity who = found.get();
    sockets.signIn(socket, new Listener(who.userId(), who.role(), who.sessionId()));
  }

  private void subscribe(LiveSocket socket, String topic) {
    if (!socket.listener().mayHear(topic)) {
      refuse(socket, "FORBIDDEN", topic);
      return;
    }
    String inner = socket.listener().inner(topic);
    if (socket.topics().size() >= MAX_TOPICS && !socket.topics().contains(inner)) {
      refuse(socket, "TOO_MANY_TOPICS", topic);
      return;
    }
    sockets.subscribe(socket, inner);
  }

  private void unsubscribe(LiveSocket socket, String topic) {
    if (socket.listener().mayHear(topic)) {
      sockets.unsubscribe(socket, socket.listener().inner(topic));
    }
  }

  private void refuse(LiveSocket socket, String code, String topic) {
    sockets.send(socket, LiveWords.error(code, topic));
  }

  private static JsonNode read(String text) {
    try {
      return JsonConfiguration.mapper().readTree(text);
    } catch (JsonProcessingException e) {
      // The other side is told that it is malformed, as with any other word nobody knows.
      return JsonConfiguration.mapper().missingNode();
    }
  }
}
