package com.functionalfit.notifications.model;

import com.functionalfit.notifications.MailboxState;
import java.util.Optional;

/** What is known of people's addresses from the mails sent to them. */
public interface Mailboxes {

  /** The state of a client's present address; empty when there is no such client. */
  Optional<MailboxState> findOfClient(long clientId);
}
