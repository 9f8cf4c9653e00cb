package com.functionalfit.notifications;

import com.functionalfit.platform.security.Caller;

/** Names of facts a message carries that are not variables of a template. */
final class Facts {

  /** The secret of a link. */
  static final String TOKEN = "token";

  /** Where the mail goes, instead of the account's address. */
  static final String EMAIL = "email";

  /** How to address a person whose account is gone. */
  static final String NAME = "name";

  static final String LOCALE = "locale";
  static final String DATE = "date";

  /** Starts of a series' sessions, and how many there are beyond those listed. */
  static final String DATES = "dates";

  static final String MORE_DATES = "more_dates";

  /** Client a message about an event is for. */
  static final String GUEST = "guest";

  static final String HOURS = "hours";
  static final String STARTS_AT = "session_at";
  static final String ROOM_OLD = "room_old";
  static final String ROOM_NEW = "room_new";
  static final String TRAINER_OLD = "trainer_old";
  static final String TRAINER_NEW = "trainer_new";

  /** Who acted when nobody did. */
  static final String SYSTEM = "system";

  private Facts() {}

  /** How a mail names who acted. */
  static String actor(Caller caller) {
    return caller.name() == null ? SYSTEM : caller.name();
  }
}
