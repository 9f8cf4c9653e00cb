package com.functionalfit.studio;

import com.functionalfit.platform.config.AppConfig;
import com.functionalfit.platform.config.ConfigKey;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The few settings a page needs before anybody has signed in. */
@Stateless
public class PublicSettings {

  @Inject private StudioSettings settings;
  @Inject private AppConfig config;

  @PermitAll
  public PublicSettingsView get() {
    return new PublicSettingsView(
        settings.get(SettingKey.CURRENCY),
        settings.get(SettingKey.TIMEZONE),
        settings.get(SettingKey.BUSINESS_HOURS).days(),
        settings.get(SettingKey.FREE_CANCEL_HOURS),
        settings.get(SettingKey.LATE_CANCEL_MODE),
        settings.get(SettingKey.PROMOTION_DECLINE_MINUTES),
        settings.get(SettingKey.EMAIL_COMPANY_NAME),
        settings.get(SettingKey.EMAIL_SUPPORT_EMAIL),
        config.get(ConfigKey.FUNCTIONALFIT_PRIVACY_POLICY_VERSION),
        config.find(ConfigKey.FUNCTIONALFIT_MAIL_INBOX_URL).orElse(null));
  }
}
