package com.functionalfit.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Thousands of WebSockets that listen and cost next to nothing on this side: plain channels, the
 * few frames there are read by hand (RFC 6455, section 5).
 */
final class IdleSockets implements AutoCloseable {

  private static final int TEXT = 0x1;
  private static final int PING = 0x9;
  private static final int PONG = 0xA;
  private static final int MASKED = 0x80;
  private static final int BUFFER = 4_096;

  private final List<SocketChannel> channels = new ArrayList<>();
  private final Queue<Long> arrivals = new ConcurrentLinkedQueue<>();
  private final AtomicInteger lost = new AtomicInteger();
  private final Selector selector;
  private volatile boolean isOpen = true;

  private IdleSockets() throws IOException {
    selector = Selector.open();
  }

  /** Opens so many, signed in by a bearer token and subscribed to public classes. */
  static IdleSockets open(String url, String token, int count) throws IOException {
    IdleSockets sockets = new IdleSockets();
    // From the first one on: the server ends a connection that does not answer its pings.
    Thread reader = new Thread(sockets::read, "idle-sockets");
    reader.setDaemon(true);
    reader.start();
    URI address = URI.create(url);
    for (int i = 0; i < count; i++) {
      SocketChannel channel = connect(address, token);
      sockets.channels.add(channel);
      channel.configureBlocking(false);
      channel.register(sockets.selector, SelectionKey.OP_READ, ByteBuffer.allocate(BUFFER));
      sockets.selector.wakeup();
    }
    return sockets;
  }

  /** Forgets what arrived so far. */
  void forget() {
    arrivals.clear();
  }

  /** When messages about seats arrived, by {@link System#nanoTime}. */
  List<Long> arrivals() {
    return List.copyOf(arrivals);
  }

  /** Connections the server has ended. */
  int lost() {
    return lost.get();
  }

  @Override
  public void close() throws IOException {
    isOpen = false;
    selector.wakeup();
    for (SocketChannel channel : channels) {
      channel.close();
    }
    selector.close();
  }

  private static SocketChannel connect(URI address, String token) throws IOException {
    SocketChannel channel =
        SocketChannel.open(new InetSocketAddress(address.getHost(), address.getPort()));
    String request =
        "GET /ws/calendar HTTP/1.1\r\nHost: "
            + address.getAuthority()
            + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nAuthorization: Bearer "
            + token
            + "\r\n\r\n";
    channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
    ByteBuffer answer = ByteBuffer.allocate(BUFFER);
    String head = "";
    while (!head.contains("\r\n\r\n")) {
      if (channel.read(answer) < 0) {
        throw new IOException("The server closed the handshake");
      }
      head = new String(answer.array(), 0, answer.position(), StandardCharsets.ISO_8859_1);
    }
    if (!head.startsWith("HTTP/1.1 101")) {
      throw new IOException("No upgrade: " + head.lines().findFirst().orElse(""));
    }
    String wish = "{\"type\":\"subscribe\",\"topics\":[\"public\"]}";
    channel.write(frame(TEXT, wish.getBytes(StandardCharsets.UTF_8)));
    return channel;
  }

  /** A frame of at most 125 bytes, masked with zeros as a client must. */
  private static ByteBuffer frame(int type, byte[] content) {
    return ByteBuffer.allocate(6 + content.length)
        .put((byte) (0x80 | type))
        .put((byte) (MASKED | content.length))
        .putInt(0)
        .put(content)
        .flip();
  }

  private void read() {
    try {
      while (isOpen) {
        selector.select();
        for (SelectionKey key : selector.selectedKeys()) {
          if (key.isValid() && !isServed(key)) {
            lost.incrementAndGet();
            key.cancel();
          }
        }
        selector.selectedKeys().clear();
      }
    } catch (IOException e) {
      if (isOpen) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private boolean isServed(SelectionKey key) {
    try {
      return read((SocketChannel) key.channel(), (ByteBuffer) key.attachment());
    } catch (IOException e) {
      return false;
    }
  }

  /** Reads what is there; false when the server has ended the connection. */
  private boolean read(SocketChannel channel, ByteBuffer buffer) throws IOException {
    if (channel.read(buffer) < 0) {
      return false;
    }
    long now = System.nanoTime();
    buffer.flip();
    while (isWhole(buffer)) {
      int type = buffer.get() & 0xF;
      byte[] content = new byte[length(buffer)];
      buffer.get(content);
      if (type == PING) {
        channel.write(frame(PONG, content));
      } else if (new String(content, StandardCharsets.UTF_8).contains("\"seats\"")) {
        arrivals.add(now);
      }
    }
    buffer.compact();
    return true;
  }

  private static boolean isWhole(ByteBuffer buffer) {
    if (buffer.remaining() < 4) {
      return buffer.remaining() >= 2 && buffer.get(buffer.position() + 1) == 0;
    }
    int start = buffer.position();
    int first = buffer.get(start + 1) & 0x7F;
    int size = first == 126 ? 4 + (buffer.getShort(start + 2) & 0xFFFF) : 2 + first;
    return buffer.remaining() >= size;
  }

  private static int length(ByteBuffer buffer) {
    int first = buffer.get() & 0x7F;
    return first == 126 ? buffer.getShort() & 0xFFFF : first;
  }
}
