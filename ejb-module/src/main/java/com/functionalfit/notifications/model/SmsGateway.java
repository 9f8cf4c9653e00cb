package com.functionalfit.notifications.model;

import java.io.IOException;

/** Hands text messages over to whoever sends them. Called outside of a transaction. */
public interface SmsGateway {

  /** Whether this installation sends text messages at all. */
  boolean isAvailable();

  /**
   * Hands one message over.
   *
   * @param reference the same for every try, so that the gateway can drop a copy
   * @throws com.functionalfit.queue.PermanentFailure when the gateway refused it
   * @throws com.functionalfit.queue.RetryLater when it said when to come back
   * @throws IOException when it may work later
   */
  void send(String phone, String text, String reference) throws IOException, InterruptedException;
}
