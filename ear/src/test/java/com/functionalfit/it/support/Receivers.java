package com.functionalfit.it.support;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMS gateway and a push service in the virtual machine of the tests. */
public final class Receivers {

  /** What the SMS gateway wants to see. */
  public static final String SMS_TOKEN = "token-of-the-gateway";

  private static final String SMS = "/sms";
  private static final List<Received> RECEIVED = new CopyOnWriteArrayList<>();
  private static final Map<String, Integer> STATUS = new ConcurrentHashMap<>();
  private static final HttpServer SERVER = start();

  private Receivers() {}

  /** A request as it came. */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares two of them
  public record Received(String path, Headers headers, byte[] body) {}

  /** What the nodes must know to find them. */
  static Map<String, String> environment() {
    return Map.of(
        "FUNCTIONALFIT_SMS_URL", origin() + SMS,
        "FUNCTIONALFIT_SMS_TOKEN", SMS_TOKEN,
        "FUNCTIONALFIT_PUSH_HOSTS", "fcm.googleapis.com," + origin());
  }

  /** The address of one browser at the push service. */
  public static String endpoint(String name) {
    return origin() + path(name);
  }

  /** From now on the push service answers so for this browser. */
  public static void answer(String name, int status) {
    STATUS.put(path(name), status);
  }

  /** What came for one browser. */
  public static List<Received> pushes(String name) {
    return RECEIVED.stream().filter(one -> one.path().equals(path(name))).toList();
  }

  /** All text messages. */
  public static List<Received> messages() {
    return RECEIVED.stream().filter(one -> one.path().equals(SMS)).toList();
  }

  private static String path(String name) {
    return "/push/" + name;
  }

  private static String origin() {
    return "http://localhost:" + SERVER.getAddress().getPort();
  }

  private static HttpServer start() {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext("/", Receivers::take);
      server.start();
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void take(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    byte[] body = exchange.getRequestBody().readAllBytes();
    RECEIVED.add(new Received(path, exchange.getRequestHeaders(), body));
    exchange.sendResponseHeaders(STATUS.getOrDefault(path, 201), -1);
    exchange.close();
  }
}
