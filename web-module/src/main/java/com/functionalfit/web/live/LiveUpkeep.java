package com.functionalfit.web.live;

import com.functionalfit.identity.SessionGate;
import com.functionalfit.live.LiveBus;
import com.functionalfit.platform.time.StudioClock;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import jakarta.websocket.CloseReason.CloseCodes;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Every ten seconds: asks sockets for a sign of life, closes silent ones and those whose session
 * has ended, and makes sure that messages of other nodes arrive.
 */
@WebListener
public class LiveUpkeep implements ServletContextListener {

  private static final Logger LOG = Logger.getLogger(LiveUpkeep.class);
  private static final long ROUND_SECONDS = 10;
  private static final int ROUNDS_PER_PING = 3;
  private static final Duration SILENCE = Duration.ofSeconds(90);

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private LiveSockets sockets;
  @Inject private LiveBus bus;
  @Inject private SessionGate gate;
  @Inject private StudioClock clock;

  private Future<?> rounds;
  private int round;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    bus.listen(sockets);
    rounds = executor.scheduleWithFixedDelay(this::round, 0, ROUND_SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    rounds.cancel(false);
    sockets.list().forEach(socket -> socket.close(CloseCodes.GOING_AWAY, "the node stops"));
  }

  private void round() {
    try {
      bus.keepListening();
      Collection<LiveSocket> all = sockets.list();
      closeSilent(all, clock.now().minus(SILENCE));
      closeEnded(all);
      if (round++ % ROUNDS_PER_PING == 0) {
        all.forEach(LiveSocket::ping);
      }
    } catch (RuntimeException e) {
      // Thrown on, it would end the rounds for ever.
      LOG.warn("A round of the live sockets failed; the next one follows", e);
    }
  }

  private void closeSilent(Collection<LiveSocket> all, Instant moment) {
    all.stream()
        .filter(socket -> socket.isSilentSince(moment))
        .forEach(socket -> close(socket, () -> socket.close(CloseCodes.GOING_AWAY, "silent")));
  }

  private void closeEnded(Collection<LiveSocket> all) {
    Set<Long> sessions =
        all.stream()
            .map(socket -> socket.listener().sessionId())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Set<Long> usable = gate.listUsable(sessions);
    all.stream()
        .filter(socket -> socket.listener().sessionId() != null)
        .filter(socket -> !usable.contains(socket.listener().sessionId()))
        .forEach(
            socket -> close(socket, () -> socket.close(LiveSocket.SESSION_ENDED, "session ended")));
  }

  /** A dead connection lets whoever closes it wait; the round does not. */
  private void close(LiveSocket socket, Runnable work) {
    sockets.remove(socket);
    executor.execute(work);
  }
}
