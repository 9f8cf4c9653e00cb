package com.functionalfit.live;

import com.functionalfit.live.model.Gathering;
import com.functionalfit.live.model.Notices;
import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.persistence.UncheckedSql;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Gathers what transactions committed and, a moment later, tells it in one go. The person whose
 * change it is waits for nothing: the observer only notes.
 */
@ApplicationScoped
class LivePublisher {

  private static final Logger LOG = Logger.getLogger(LivePublisher.class);
  private static final long MOMENT_MS = 50;

  @Resource private ManagedScheduledExecutorService executor;
  @Inject private LiveWords words;
  @Inject private LiveBus bus;

  private final Gathering gathering = new Gathering(System::nanoTime);

  @SuppressWarnings("FutureReturnValueIgnored") // tell reports its own failures
  void onChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) Change change) {
    if (Notices.concerns(change) && gathering.add(change)) {
      try {
        executor.schedule(this::tell, MOMENT_MS, TimeUnit.MILLISECONDS);
      } catch (RejectedExecutionException e) {
        LOG.debug("The node is going down: nothing is told any more", e);
      }
    }
  }

  private void tell() {
    try {
      words.say(gathering.take()).forEach(bus::publish);
    } catch (UncheckedSql e) {
      LOG.warn("Live messages were dropped: the database did not answer", e);
    }
  }
}
