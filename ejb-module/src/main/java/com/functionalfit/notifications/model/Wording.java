package com.functionalfit.notifications.model;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Values as a person reads them, in their language and the studio's zone (mail, section 1). */
public final class Wording {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final Map<String, String[]> WORDS =
      Map.ofEntries(
          Map.entry("status.booked", words("lefoglalva", "booked")),
          Map.entry("status.waitlist", words("várólistán", "on the waitlist")),
          Map.entry("payment.credit", words("bérlet", "pass")),
          Map.entry("payment.account", words("fizetendő", "to be paid")),
          Map.entry("payment.comped", words("ajándék", "free of charge")),
          Map.entry("payment.free", words("díjtalan", "free of charge")),
          Map.entry("actor.system", words("a rendszer", "the system")),
          Map.entry("decision.approved", words("jóváhagyva", "approved")),
          Map.entry("decision.rejected", words("elutasítva", "rejected")),
          Map.entry("change.PASSWORD_CHANGED", words("új jelszó", "new password")),
          Map.entry("change.PASSWORD_RESET", words("új jelszó", "new password")),
          Map.entry(
              "change.EMAIL_REQUESTED",
              words("új e-mail-címet kértek", "a new e-mail address was asked for")),
          Map.entry("change.EMAIL_CHANGED", words("új e-mail-cím", "new e-mail address")),
          Map.entry(
              "change.TWO_FACTOR_ENABLED",
              words("kétlépcsős azonosítás bekapcsolva", "two-factor sign-in switched on")),
          Map.entry(
              "change.TWO_FACTOR_DISABLED",
              words("kétlépcsős azonosítás kikapcsolva", "two-factor sign-in switched off")),
          Map.entry("day.time", words("Idő", "Time")),
          Map.entry("day.title", words("Program", "Session")),
          Map.entry("day.people", words("Létszám", "People")),
          Map.entry("day.room", words("Terem", "Room")),
          Map.entry("day.individual", words("egyéni", "one-to-one")),
          Map.entry("day.block", words("zárolt idő", "block")),
          Map.entry("day.class", words("csoportos", "class")),
          Map.entry("day.trainer", words("Edző", "Trainer")));

  private final String locale;
  private final ZoneId zone;

  public Wording(String locale, ZoneId zone) {
    this.locale = locale;
    this.zone = zone;
  }

  private static String[] words(String hungarian, String english) {
    return new String[] {hungarian, english};
  }

  /** A moment; null when there is none. */
  public String moment(Instant moment) {
    return moment == null ? null : MOMENT.format(moment.atZone(zone));
  }

  /** How many more there are than were listed. */
  public String more(int count) {
    return "hu".equals(locale) ? "és még " + count : "and " + count + " more";
  }

  /** The time of day of a moment. */
  public String time(Instant moment) {
    return moment(moment).substring("yyyy-MM-dd ".length());
  }

  public String date(LocalDate date) {
    return date.toString();
  }

  /** An amount, e.g. {@code 15 000 Ft}; null when there is none. */
  public String money(BigDecimal amount, String currency) {
    if (amount == null) {
      return null;
    }
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setGroupingSeparator(' ');
    symbols.setDecimalSeparator("hu".equals(locale) ? ',' : '.');
    String number = new DecimalFormat("#,##0.##", symbols).format(amount);
    return number + " " + ("HUF".equals(currency) ? "Ft" : currency);
  }

  /** A fixed word, e.g. {@code status.booked}; null for a name nobody knows. */
  public String word(String name) {
    String[] both = WORDS.get(name);
    return both == null ? null : both["hu".equals(locale) ? 0 : 1];
  }

  public String locale() {
    return locale;
  }
}
