package com.functionalfit.dev;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Finds free ports and looks at busy ones. */
final class Ports {

  private static final int CONNECT_TIMEOUT_MS = 2000;

  private Ports() {}

  /** A port that was free a moment ago. */
  static int free() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new StartFailed("No free port can be found on this machine.", e);
    }
  }

  /** A port from the environment. */
  static int parse(String name, String text) {
    try {
      return Integer.parseInt(text.trim());
    } catch (NumberFormatException e) {
      throw new StartFailed(name + " is not a port number: " + text, e);
    }
  }

  /** Whether somebody listens there. */
  static boolean isOpen(String host, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), CONNECT_TIMEOUT_MS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Refuses to go on when somebody else listens on the port. */
  static void requireFree(int port, String purpose) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(port));
    } catch (IOException e) {
      throw new StartFailed(
          "Port "
              + port
              + " is in use, and "
              + purpose
              + " needs it: stop its holder or choose another, -Dport=8081.",
          e);
    }
  }

  /** Refuses to go on when nobody listens there. */
  static void requireReachable(String host, int port, String what) {
    if (!isOpen(host, port)) {
      throw new StartFailed(what + " at " + host + ":" + port + " cannot be reached.");
    }
  }
}
