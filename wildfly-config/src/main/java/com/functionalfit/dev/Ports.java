package com.functionalfit.dev;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Finds free ports and looks at busy ones. */
final class Ports {

  private static final int CONNECT_TIMEOUT_MS = 2000;
  private static final int FIRST = 12_000;
  private static final int LAST = 32_000;
  private static final int TRIES = 1000;
  private static final Set<Integer> GIVEN = ConcurrentHashMap.newKeySet();

  private Ports() {}

  /**
   * A port that was free a moment ago and is given once only. Below those that systems give to
   * connections, so that none of them takes it until the server listens.
   */
  static int free() {
    return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(FIRST, LAST))
        .limit(TRIES)
        .filter(port -> isFree(port) && GIVEN.add(port))
        .findFirst()
        .orElseThrow(() -> new StartFailed("No free port can be found on this machine."));
  }

  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
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
