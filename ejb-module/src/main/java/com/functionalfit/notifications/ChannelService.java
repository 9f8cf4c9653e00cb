package com.functionalfit.notifications;

import com.functionalfit.notifications.model.ChannelChoices;
import com.functionalfit.notifications.model.ChannelChoices.Choice;
import com.functionalfit.notifications.model.PushGateway;
import com.functionalfit.notifications.model.PushSubscriptions;
import com.functionalfit.notifications.model.SmsGateway;
import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.change.ChangeLog;
import com.functionalfit.platform.security.Caller;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.FieldError;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** By which ways besides mail the caller wants to be reached in urgent matters. */
@Stateless
@RolesAllowed({Roles.CLIENT, Roles.STAFF, Roles.ADMIN})
public class ChannelService {

  @Inject private ChannelChoices choices;
  @Inject private PushSubscriptions subscriptions;
  @Inject private SmsGateway sms;
  @Inject private PushGateway push;
  @Inject private CurrentCaller caller;
  @Inject private ChangeLog changeLog;

  /**
   * The caller's choices.
   *
   * @throws Refusal NOT_FOUND without profile
   */
  public ChannelsView get() {
    return view(choices.of(userId(caller.get())));
  }

  /**
   * Replaces the caller's choices. Without web push no browser of the caller is remembered.
   *
   * @throws Refusal NOT_FOUND without profile; VALIDATION on {@code sms} or {@code webPush} when it
   *     is switched on: wrong where this installation has no such way, required when no phone
   *     number is known
   */
  public ChannelsView choose(boolean wantsSms, boolean wantsPush) {
    long userId = userId(caller.get());
    Choice before = choices.of(userId);
    Choice wanted = new Choice(wantsSms, wantsPush);
    check(userId, before, wanted);
    if (!wanted.equals(before)) {
      choices.choose(userId, wanted);
      changeLog.record(
          Change.of(ChangeAction.USER_UPDATED, "user", userId)
              .before(facts(before))
              .after(facts(wanted))
              .build());
    }
    if (!wantsPush) {
      subscriptions.removeAllOf(userId);
    }
    return view(wanted);
  }

  private void check(long userId, Choice before, Choice wanted) {
    List<FieldError> errors = new ArrayList<>();
    if (wanted.sms() && !before.sms()) {
      if (!sms.isAvailable()) {
        errors.add(new FieldError("sms", FieldError.WRONG));
      } else if (choices.phoneOf(userId).isEmpty()) {
        errors.add(new FieldError("sms", FieldError.REQUIRED));
      }
    }
    if (wanted.webPush() && !before.webPush() && push.publicKey().isEmpty()) {
      errors.add(new FieldError("webPush", FieldError.WRONG));
    }
    if (!errors.isEmpty()) {
      throw Refusal.invalid(errors);
    }
  }

  private ChannelsView view(Choice choice) {
    String key = push.publicKey().orElse(null);
    return new ChannelsView(choice.sms(), choice.webPush(), sms.isAvailable(), key != null, key);
  }

  private static Map<String, Object> facts(Choice choice) {
    return Map.of("smsMessages", choice.sms(), "webPush", choice.webPush());
  }

  /** Without a profile there is nothing to tell. */
  static long userId(Caller caller) {
    if (caller.clientId() == null && caller.staffId() == null) {
      throw Refusal.notFound();
    }
    return caller.userId();
  }
}
