package com.functionalfit.web.live;

import com.functionalfit.live.LiveListener;
import com.functionalfit.live.LiveMessage;
import com.functionalfit.platform.time.StudioClock;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason.CloseCodes;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The sockets of this node, and which topics they listen to. Thread-safe. */
@ApplicationScoped
class LiveSockets implements LiveListener {

  private static final int MAX_ANONYMOUS_PER_ADDRESS = 5;

  @Resource private ManagedExecutorService executor;
  @Inject private StudioClock clock;
  @Inject private MeterRegistry meters;

  private final Set<LiveSocket> all = ConcurrentHashMap.newKeySet();
  private final Map<String, Set<LiveSocket>> byTopic = new ConcurrentHashMap<>();
  private final Map<String, Integer> anonymous = new ConcurrentHashMap<>();
  private Counter dropped;

  @PostConstruct
  void count() {
    meters.gauge("functionalfit.live.sockets", all, Set::size);
    dropped = meters.counter("functionalfit.live.dropped");
  }

  /** Takes a socket in; false when its address has too many without sign-in. */
  boolean add(LiveSocket socket) {
    boolean isSignedIn = socket.listener().isSignedIn();
    if (!isSignedIn
        && anonymous.merge(socket.address(), 1, Integer::sum) > MAX_ANONYMOUS_PER_ADDRESS) {
      forgetAnonymous(socket);
      return false;
    }
    all.add(socket);
    return true;
  }

  /** Forgets a socket that was taken in; does nothing the second time. */
  void remove(LiveSocket socket) {
    if (all.remove(socket)) {
      List.copyOf(socket.topics()).forEach(topic -> unsubscribe(socket, topic));
      if (!socket.listener().isSignedIn()) {
        forgetAnonymous(socket);
      }
    }
  }

  /** Notes who is at a socket that was anonymous, or somebody else's. */
  void signIn(LiveSocket socket, Listener known) {
    boolean wasAnonymous = !socket.listener().isSignedIn();
    socket.signIn(known);
    if (wasAnonymous) {
      forgetAnonymous(socket);
    }
  }

  void subscribe(LiveSocket socket, String topic) {
    socket.topics().add(topic);
    byTopic.compute(
        topic,
        (name, sockets) -> {
          Set<LiveSocket> grown = sockets == null ? ConcurrentHashMap.newKeySet() : sockets;
          grown.add(socket);
          return grown;
        });
  }

  void unsubscribe(LiveSocket socket, String topic) {
    socket.topics().remove(topic);
    byTopic.computeIfPresent(
        topic,
        (name, sockets) -> {
          sockets.remove(socket);
          return sockets.isEmpty() ? null : sockets;
        });
  }

  @Override
  public void onMessage(LiveMessage message) {
    Set<LiveSocket> listening = new LinkedHashSet<>();
    message.topics().forEach(topic -> listening.addAll(byTopic.getOrDefault(topic, Set.of())));
    listening.forEach(socket -> send(socket, message.text()));
  }

  /** A greeting in the middle means: ask again. */
  @Override
  public void onGap() {
    String hello = LiveWords.hello(clock.now());
    all.forEach(socket -> send(socket, hello));
  }

  /** Sends, and drops a reader that is too slow; it comes back and asks again. */
  void send(LiveSocket socket, String text) {
    if (!socket.send(text)) {
      dropped.increment();
      remove(socket);
      // Closing waits for the other side; the next message does not.
      executor.execute(() -> socket.close(CloseCodes.TRY_AGAIN_LATER, "too slow"));
    }
  }

  Collection<LiveSocket> list() {
    return List.copyOf(all);
  }

  private void forgetAnonymous(LiveSocket socket) {
    anonymous.computeIfPresent(socket.address(), (address, count) -> count == 1 ? null : count - 1);
  }
}
