package com.functionalfit.web.live;

import com.functionalfit.platform.time.StudioClock;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.util.Map;
import org.jboss.logging.Logger;

/** Live data of the calendar. One instance for each connection. */
@ServerEndpoint(value = "/ws/calendar", configurator = Handshake.class)
public class CalendarSocket {

  private static final Logger LOG = Logger.getLogger(CalendarSocket.class);
  private static final int MAX_FRAME = 4_096;

  @Inject private LiveSockets sockets;
  @Inject private LiveCommands commands;
  @Inject private StudioClock clock;

  private LiveSocket socket;

  /** Greets, unless the address has too many connections without sign-in. */
  @OnOpen
  public void onOpen(Session session) {
    session.setMaxTextMessageBufferSize(MAX_FRAME);
    session.setMaxBinaryMessageBufferSize(1);
    Map<String, Object> known = session.getUserProperties();
    socket =
        new LiveSocket(
            session,
            (String) known.get(Handshake.ADDRESS),
            (Listener) known.get(Handshake.LISTENER),
            clock.now());
    if (sockets.add(socket)) {
      sockets.send(socket, LiveWords.hello(clock.now()));
    } else {
      socket.close(CloseCodes.VIOLATED_POLICY, "too many connections");
    }
  }

  /** A wish of the other side. */
  @OnMessage
  public void onText(String text) {
    socket.heard(clock.now());
    commands.obey(socket, text);
  }

  /** A sign of life. */
  @OnMessage
  public void onPong(PongMessage pong) {
    socket.heard(clock.now());
  }

  /** The connection is gone. */
  @OnClose
  public void onClose() {
    if (socket != null) {
      sockets.remove(socket);
    }
  }

  /** The connection broke, or the other side sent what nobody can read. */
  @OnError
  public void onError(Throwable failure) {
    LOG.debugf("A live connection failed: %s", failure.toString());
  }
}
