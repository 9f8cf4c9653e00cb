package com.functionalfit.web.identity;

import com.functionalfit.platform.security.CurrentCaller;
import java.util.Locale;
import java.util.ResourceBundle;

/** Sentences of the account routes in the caller's language. */
final class Messages {

  private static final String BUNDLE = "com.functionalfit.web.identity.Messages";

  private Messages() {}

  static String of(String key) {
    Locale locale = Locale.forLanguageTag(CurrentCaller.current().locale());
    return ResourceBundle.getBundle(BUNDLE, locale).getString(key);
  }
}
