package com.functionalfit.notifications.model;

import java.io.IOException;
import java.util.Optional;

/** Sends push messages to browsers. Called outside of a transaction. */
public interface PushGateway {

  /** The browser, or its owner, does not want messages any more. */
  final class SubscriptionGone extends Exception {

    private static final long serialVersionUID = 1L;

    public SubscriptionGone(String message) {
      super(message);
    }
  }

  /** The key browsers bind their subscription to, base64url; empty where push is not set up. */
  Optional<String> publicKey();

  /** Whether messages may be sent to this address. */
  boolean accepts(String endpoint);

  /**
   * Sends one message, so that only the browser can read it.
   *
   * @param topic at most 32 characters of base64url; a later message of the same one replaces an
   *     earlier one that was not delivered yet
   * @throws SubscriptionGone when the browser has gone for good
   * @throws com.functionalfit.queue.PermanentFailure when the push service refused it
   * @throws com.functionalfit.queue.RetryLater when it said when to come back
   * @throws IOException when it may work later
   */
  void send(PushAddress address, String topic, byte[] message)
      throws SubscriptionGone, IOException, InterruptedException;
}
