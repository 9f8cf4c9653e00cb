package com.functionalfit.notifications;

import com.functionalfit.identity.UserRemoved;
import com.functionalfit.notifications.model.ChannelChoices;
import com.functionalfit.notifications.model.PushSubscriptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Forgets phones and browsers of people who leave; the row of a user stays. */
@ApplicationScoped
class ChannelCleanup {

  @Inject private ChannelChoices choices;
  @Inject private PushSubscriptions subscriptions;

  void onRemoved(@Observes UserRemoved removed) {
    choices.forget(removed.userId());
    subscriptions.removeAllOf(removed.userId());
  }
}
