package com.functionalfit.notifications;

import com.functionalfit.notifications.model.Appointments;
import com.functionalfit.notifications.model.MailKind;
import com.functionalfit.notifications.model.Message.About;
import com.functionalfit.notifications.model.Messages.Recipient;
import com.functionalfit.notifications.model.Messages.StoredMessage;
import com.functionalfit.notifications.model.SessionFacts;
import com.functionalfit.notifications.model.SessionFacts.Place;
import com.functionalfit.notifications.model.Sessions;
import com.functionalfit.notifications.model.Wording;
import com.functionalfit.platform.config.AppConfig;
import com.functionalfit.platform.config.ConfigKey;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.queue.RowMissing;
import com.functionalfit.studio.SettingKey;
import com.functionalfit.studio.StudioSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the placeholders of a message stand for, read when it is sent. */
@ApplicationScoped
class MessageValues {

  @Inject private Sessions sessions;
  @Inject private Appointments appointments;
  @Inject private DayValues days;
  @Inject private StudioSettings settings;
  @Inject private StudioClock clock;
  @Inject private AppConfig config;

  /** The class a message is about; empty when it is about none. */
  Optional<SessionFacts> session(StoredMessage message) {
    About about = message.subject();
    if (about == null) {
      return Optional.empty();
    }
    return switch (about.type()) {
      case About.REGISTRATION ->
          Optional.of(
              sessions
                  .findRegistration(about.id())
                  .orElseThrow(() -> new RowMissing("registration", about.id())));
      case About.OCCURRENCE ->
          Optional.of(
              sessions
                  .findOccurrence(about.id())
                  .orElseThrow(() -> new RowMissing("class", about.id())));
      case About.EVENT ->
          Optional.of(
              appointments
                  .findEvent(about.id())
                  .orElseThrow(() -> new RowMissing("event", about.id())));
      // A guest who was taken off the list is no failure: the matter does not stand any more.
      case About.GUEST -> appointments.findGuest(about.id());
      default -> Optional.empty();
    };
  }

  /** Values of every mail. */
  Map<String, Object> common(Recipient recipient) {
    Map<String, Object> values = new HashMap<>();
    String url = config.get(ConfigKey.FUNCTIONALFIT_PUBLIC_URL);
    values.put("company_name", settings.get(SettingKey.EMAIL_COMPANY_NAME));
    values.put("support_email", settings.get(SettingKey.EMAIL_SUPPORT_EMAIL));
    values.put("current_year", Integer.toString(clock.today().getYear()));
    values.put("app_url", url);
    values.put("preferences_url", url + "/settings");
    values.put("user.name", recipient.name());
    values.put("user.email", recipient.email());
    return values;
  }

  /**
   * All values of a message in a language.
   *
   * @param to whom it is addressed to, which need not be the account's name and address
   */
  Map<String, Object> of(
      StoredMessage message, Recipient to, Optional<SessionFacts> session, String locale) {
    Wording wording = new Wording(locale, StudioClock.STUDIO_ZONE);
    Map<String, Object> values = common(to);
    session.ifPresent(facts -> putSession(values, facts, wording));
    putLinks(values, message);
    putFacts(values, message.facts(), wording);
    putGuest(values, message, wording);
    if (About.DAY.equals(message.subject() == null ? null : message.subject().type())) {
      values.putAll(days.of(message, wording));
    }
    return values;
  }

  private void putSession(Map<String, Object> values, SessionFacts facts, Wording wording) {
    String kind = facts.kind().word();
    values.put(kind + ".title", facts.title());
    values.put(kind + ".starts_at", wording.moment(facts.startsAt()));
    values.put(kind + ".ends_at", wording.moment(facts.endsAt()));
    values.put(kind + ".room", facts.room());
    values.put(kind + ".site", facts.site());
    values.put(kind + ".address", facts.address());
    values.put("service.name", facts.service());
    values.put("trainer.name", facts.trainer());
    values.put("cancel_url", config.get(ConfigKey.FUNCTIONALFIT_PUBLIC_URL) + "/bookings");
    Place place = facts.place();
    if (place != null && facts.kind() == SessionFacts.Kind.CLASS) {
      values.put("status", wording.word("status." + place.status()));
      values.put("waitlist_position", place.position());
      values.put("free_until", wording.moment(place.freeUntil()));
      values.put("decline_until", wording.moment(place.declineUntil()));
      values.put("reason", place.cancelReason());
      values.put("credits_consumed", place.creditsConsumed());
      values.put("payment", wording.word("payment." + place.paymentMethod()));
      values.put("pass.name", place.passName());
      if ("account".equals(place.paymentMethod())) {
        values.put("price", wording.money(place.fee(), place.currency()));
      }
    }
  }

  private void putLinks(Map<String, Object> values, StoredMessage message) {
    String url = config.get(ConfigKey.FUNCTIONALFIT_PUBLIC_URL);
    Object token = message.facts().get(Facts.TOKEN);
    MailKind.find(message.slug())
        .ifPresent(
            kind -> {
              switch (kind) {
                case REGISTRATION_CONFIRMATION -> values.put("confirm_url", url + "/login");
                case INVITATION ->
                    values.put("password_reset_url", url + "/invitation?token=" + token);
                case PASSWORD_RESET ->
                    values.put("password_reset_url", url + "/reset-password?token=" + token);
                case EMAIL_CHANGE ->
                    values.put("confirm_url", url + "/confirm-email?token=" + token);
                case PRIVACY_EXPORT_READY -> values.put("download_url", url + "/settings");
                default -> {
                  // No link of its own.
                }
              }
            });
  }

  private void putFacts(Map<String, Object> values, Map<String, Object> facts, Wording wording) {
    facts.forEach(
        (name, value) -> {
          switch (name) {
            case Facts.TOKEN, Facts.EMAIL, Facts.NAME, Facts.LOCALE -> {
              // Not for the text.
            }
            case Facts.GUEST, Facts.MORE_DATES -> {
              // Read together with what they belong to.
            }
            case Facts.DATES -> values.put("dates_list", dates(facts, wording));
            case Facts.ROOM_OLD -> values.put("old.room", sessions.roomName(id(value)));
            case Facts.ROOM_NEW -> values.put("new.room", sessions.roomName(id(value)));
            case Facts.TRAINER_OLD -> values.put("old.trainer", sessions.trainerName(id(value)));
            case Facts.TRAINER_NEW -> values.put("new.trainer", sessions.trainerName(id(value)));
            case "status" -> values.put(name, wording.word("status." + value));
            case "change" -> values.put(name, wording.word("change." + value));
            case "decision" -> values.put(name, wording.word("decision." + value));
            case "amount_refunded" ->
                values.put(
                    name,
                    wording.money(
                        new BigDecimal(value.toString()), settings.get(SettingKey.CURRENCY)));
            case "cancelled_by", "deleted_by", "modified_by" ->
                values.put(
                    name,
                    Facts.SYSTEM.equals(value) ? wording.word("actor.system") : value.toString());
            default ->
                values.put(
                    name,
                    name.endsWith("_at") ? wording.moment(Instant.parse(value.toString())) : value);
          }
        });
  }

  /** A guest reads the own name and the own price, whoever the main guest is. */
  private void putGuest(Map<String, Object> values, StoredMessage message, Wording wording) {
    Object guest = message.facts().get(Facts.GUEST);
    if (guest != null) {
      values.put("event.title", appointments.clientName(id(guest)));
      appointments
          .findFee(message.subject().id(), id(guest))
          .ifPresent(fee -> values.put("price", wording.money(fee.amount(), fee.currency())));
    }
  }

  /** The dates of a series, at most as many as the message names (rule REC-8). */
  private static String dates(Map<String, Object> facts, Wording wording) {
    StringBuilder html = new StringBuilder("<ul>");
    for (Object start : (List<?>) facts.get(Facts.DATES)) {
      html.append("<li>").append(wording.moment(Instant.parse(start.toString()))).append("</li>");
    }
    Object more = facts.get(Facts.MORE_DATES);
    if (more != null) {
      html.append("<li>").append(wording.more((int) id(more))).append("</li>");
    }
    return html.append("</ul>").toString();
  }

  private static long id(Object value) {
    return ((Number) value).longValue();
  }
}
