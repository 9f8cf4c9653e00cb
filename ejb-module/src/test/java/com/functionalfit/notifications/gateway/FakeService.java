package com.functionalfit.notifications.gateway;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A service on this machine that answers what it is told, and remembers what it got. */
final class FakeService implements AutoCloseable {

  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final HttpServer server;
  private volatile int status = 201;
  private volatile Map<String, String> answerHeaders = Map.of();

  /** A request as it came. */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
  record Received(Headers headers, byte[] body) {}

  FakeService() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          received.add(
              new Received(exchange.getRequestHeaders(), exchange.getRequestBody().readAllBytes()));
          answerHeaders.forEach(exchange.getResponseHeaders()::add);
          exchange.sendResponseHeaders(status, -1);
          exchange.close();
        });
    server.start();
  }

  void answer(int newStatus, Map<String, String> headers) {
    status = newStatus;
    answerHeaders = headers;
  }

  void answer(int newStatus) {
    answer(newStatus, Map.of());
  }

  String origin() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  List<Received> received() {
    return received;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
