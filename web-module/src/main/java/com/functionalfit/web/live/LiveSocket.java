package com.functionalfit.web.live;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCode;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** One connection. Thread-safe. */
final class LiveSocket {

  /** The session or token behind a socket has ended. */
  static final CloseCode SESSION_ENDED = CloseCodes.getCloseCode(4401);

  private static final Logger LOG = Logger.getLogger(LiveSocket.class);

  private final Session session;
  private final String address;
  private final Outbox outbox;
  private final Set<String> topics = ConcurrentHashMap.newKeySet();
  private volatile Listener listener;
  private volatile Instant heardAt;

  LiveSocket(Session session, String address, Listener listener, Instant now) {
    this.session = session;
    this.address = address;
    this.listener = listener;
    this.heardAt = now;
    this.outbox = new Outbox(this::begin);
  }

  /** Sends a message; false when the reader is too slow and has to be dropped. */
  boolean send(String message) {
    return outbox.offer(message);
  }

  private void begin(String message) {
    if (session.isOpen()) {
      session.getAsyncRemote().sendText(message, result -> outbox.sent());
    } else {
      outbox.close();
    }
  }

  /** Asks the other side for a sign of life. */
  void ping() {
    try {
      if (session.isOpen()) {
        session.getAsyncRemote().sendPing(ByteBuffer.allocate(0));
      }
    } catch (IOException | IllegalStateException e) {
      LOG.debugf("A socket could not be asked: %s", e.getMessage());
    }
  }

  void close(CloseCode code, String reason) {
    outbox.close();
    try {
      session.close(new CloseReason(code, reason));
    } catch (IOException | IllegalStateException e) {
      LOG.debugf("A socket did not close: %s", e.getMessage());
    }
  }

  void heard(Instant now) {
    heardAt = now;
  }

  boolean isSilentSince(Instant moment) {
    return heardAt.isBefore(moment);
  }

  void signIn(Listener known) {
    listener = known;
  }

  Listener listener() {
    return listener;
  }

  /** Topics as messages carry them. */
  Set<String> topics() {
    return topics;
  }

  String address() {
    return address;
  }
}
