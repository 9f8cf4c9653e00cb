package com.functionalfit.web.live;

import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.Objects;

/**
 * Hands over to the socket who asked for it: the handshake is an HTTP request like any other, and
 * the filters before it have found out.
 */
public class Handshake extends ServerEndpointConfig.Configurator {

  static final String LISTENER = "listener";
  static final String ADDRESS = "address";

  @Override
  public void modifyHandshake(
      ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
    Caller caller = CurrentCaller.current();
    Listener listener =
        caller.isSignedIn()
            ? new Listener(caller.userId(), caller.role(), caller.sessionId())
            : Listener.ANYBODY;
    config.getUserProperties().put(LISTENER, listener);
    config.getUserProperties().put(ADDRESS, Objects.requireNonNullElse(caller.ip(), ""));
  }
}
