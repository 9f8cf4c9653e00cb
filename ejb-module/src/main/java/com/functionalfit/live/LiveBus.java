package com.functionalfit.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.functionalfit.platform.redis.Broadcast;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/**
 * Carries messages to every node by Redis, where they are events before they go to the sockets.
 * Without Redis a message reaches the sockets of its own node; the others look again when Redis is
 * back.
 */
@ApplicationScoped
public class LiveBus {

  private static final Logger LOG = Logger.getLogger(LiveBus.class);
  private static final String CHANNEL = "functionalfit:live";
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject private Broadcast broadcast;
  @Inject private Event<LiveMessage> arrivals;

  private volatile LiveListener listener;

  /** Gives every message to a listener from now on; there is one on a node. */
  public void listen(LiveListener newListener) {
    listener = newListener;
  }

  /** Makes sure that messages of other nodes arrive; to be called again now and then. */
  public void keepListening() {
    broadcast.keepSubscribed(CHANNEL, this::onText, this::onGap);
  }

  void publish(LiveMessage message) {
    boolean isSent = broadcast.publish(CHANNEL, write(message));
    if (!isSent || !broadcast.isSubscribed(CHANNEL)) {
      deliver(message); // it does not come back to this node by itself
    }
  }

  private void onText(String text) {
    try {
      deliver(JSON.readValue(text, LiveMessage.class));
    } catch (JsonProcessingException e) {
      LOG.warn("A live message could not be read; another version of the application sent it", e);
    }
  }

  private void onGap() {
    LiveListener present = listener;
    if (present != null) {
      present.onGap();
    }
  }

  private void deliver(LiveMessage message) {
    arrivals.fire(message);
    LiveListener present = listener;
    if (present != null) {
      present.onMessage(message);
    }
  }

  private static String write(LiveMessage message) {
    try {
      return JSON.writeValueAsString(message);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A message is no JSON", e);
    }
  }
}
