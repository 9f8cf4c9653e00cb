package com.functionalfit.notifications;

import com.functionalfit.notifications.model.MailKind;
import com.functionalfit.notifications.model.Messages.Recipient;
import com.functionalfit.notifications.model.Messages.StoredMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.jboss.logging.Logger;

/**
 * Tells a person of urgent matters also by the other ways they chose; a failure there never takes
 * the mail back.
 */
@ApplicationScoped
class Channels {

  private static final Logger LOG = Logger.getLogger(Channels.class);

  @Inject @Any private Instance<Channel> all;

  void tell(StoredMessage message, Recipient to) {
    if (!MailKind.find(message.slug()).map(MailKind::isUrgent).orElse(false)) {
      return;
    }
    for (Channel channel : all) {
      try {
        channel.tell(message.id(), to.userId());
      } catch (RuntimeException e) {
        LOG.warnf(
            "Notification %d cannot go by %s: %s", message.id(), channel.name(), e.getMessage());
      }
    }
  }
}
