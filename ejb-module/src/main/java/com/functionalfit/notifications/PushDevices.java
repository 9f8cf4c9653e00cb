package com.functionalfit.notifications;

import com.functionalfit.notifications.model.PushAddress;
import com.functionalfit.notifications.model.PushGateway;
import com.functionalfit.notifications.model.PushSubscriptions;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The browsers that show the caller's notifications. */
@Stateless
@RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
public class PushDevices {

  private static final int MAX = 10;

  @Inject private PushSubscriptions subscriptions;
  @Inject private PushGateway push;
  @Inject private CurrentCaller caller;

  /**
   * Adds a browser. A known one keeps its id and goes to the caller; of more than {@value #MAX} the
   * one longest not heard of is forgotten.
   *
   * @param endpoint address at the push service
   * @param p256dh the browser's public key, base64url
   * @param auth the browser's secret, base64url
   * @return its id
   * @throws Refusal NOT_FOUND without profile; VALIDATION on {@code endpoint} when messages may not
   *     be sent there
   */
  public long add(String endpoint, String p256dh, String auth) {
    long userId = ChannelService.userId(caller.get());
    if (!push.accepts(endpoint)) {
      throw Refusal.invalid("endpoint", FieldError.WRONG);
    }
    return subscriptions.add(userId, new PushAddress(endpoint, p256dh, auth), MAX);
  }

  /**
   * Forgets a browser of the caller.
   *
   * @throws Refusal NOT_FOUND also when it is somebody else's
   */
  public void remove(long id) {
    if (!subscriptions.remove(ChannelService.userId(caller.get()), id)) {
      throw Refusal.notFound();
    }
  }
}
