package com.functionalfit.it.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A mail relay that can be slow, ask to come back, refuse an address and go away. It keeps of each
 * mail only what tells it from others. What it has noted it has accepted, and what it has accepted
 * it has noted, whenever it goes away.
 */
final class FakeRelay implements AutoCloseable {

  private static final int ACCEPTS = 250;
  private static final int COME_BACK = 451;
  private static final int REFUSES = 550;

  private final int port;
  private final List<Accepted> accepted = new ArrayList<>();
  private final Set<Socket> open = new HashSet<>();
  private final Set<String> unknown = new HashSet<>();
  private ServerSocket server;
  private Duration pause = Duration.ZERO;
  private boolean isBusy;

  /** A mail it took. */
  record Accepted(String messageId, String recipient) {}

  private FakeRelay(ServerSocket server) {
    this.server = server;
    this.port = server.getLocalPort();
  }

  /** Starts on a free port. */
  static FakeRelay open() {
    FakeRelay relay = new FakeRelay(listen(0));
    relay.serve();
    return relay;
  }

  int port() {
    return port;
  }

  /** How long it thinks before it accepts a mail. */
  synchronized void thinkFor(Duration time) {
    pause = time;
  }

  /** Whether it asks everybody to come back later. */
  synchronized void beBusy(boolean busy) {
    isBusy = busy;
  }

  /** Whether there is such a mail box. */
  synchronized void know(String address, boolean isKnown) {
    if (isKnown) {
      unknown.remove(address);
    } else {
      unknown.add(address);
    }
  }

  /** Every mail it took, the oldest first. */
  synchronized List<Accepted> accepted() {
    return List.copyOf(accepted);
  }

  /** Drops every connection and listens no more. */
  synchronized void goAway() throws IOException {
    server.close();
    for (Socket socket : open) {
      socket.close();
    }
    open.clear();
  }

  /** Listens again, on the port it had. */
  synchronized void comeBack() {
    server = listen(port);
    serve();
  }

  @Override
  public void close() throws IOException {
    goAway();
  }

  private static ServerSocket listen(int port) {
    try {
      return new ServerSocket(port, 0, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void serve() {
    ServerSocket listening = server;
    start(
        () -> {
          try {
            while (true) {
              Socket socket = listening.accept();
              start(() -> talk(socket));
            }
          } catch (IOException e) {
            // It went away.
          }
        });
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "fake-relay");
    thread.setDaemon(true);
    thread.start();
  }

  private void talk(Socket socket) {
    synchronized (this) {
      open.add(socket);
    }
    try (socket;
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1))) {
      say(socket, "220 relay");
      String recipient = "";
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String command = line.toUpperCase(Locale.ROOT);
        if (command.startsWith("RCPT TO:")) {
          recipient = line.replaceAll(".*<(.*)>.*", "$1");
          say(socket, replyTo(recipient) + " so");
        } else if (command.equals("DATA")) {
          say(socket, "354 go on");
          take(socket, recipient, messageId(in));
        } else if (command.equals("QUIT")) {
          say(socket, "221 bye");
          return;
        } else {
          say(socket, "250 so");
        }
      }
    } catch (IOException e) {
      // The sender died, or the relay went away: nothing was accepted that is not noted.
    } finally {
      synchronized (this) {
        open.remove(socket);
      }
    }
  }

  private synchronized int replyTo(String recipient) {
    if (unknown.contains(recipient)) {
      return REFUSES;
    }
    return isBusy ? COME_BACK : ACCEPTS;
  }

  private static String messageId(BufferedReader in) throws IOException {
    String id = "";
    for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
      if (line == null) {
        throw new IOException("The mail has no end");
      }
      if (id.isEmpty() && line.toLowerCase(Locale.ROOT).startsWith("message-id:")) {
        id = line.substring(line.indexOf(':') + 1).trim();
      }
    }
    return id;
  }

  private void take(Socket socket, String recipient, String messageId) throws IOException {
    try {
      Thread.sleep(pauseMs());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    synchronized (this) {
      if (open.contains(socket)) {
        accepted.add(new Accepted(messageId, recipient));
        say(socket, "250 accepted");
      }
    }
  }

  private synchronized long pauseMs() {
    return pause.toMillis();
  }

  private static void say(Socket socket, String reply) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write((reply + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }
}
