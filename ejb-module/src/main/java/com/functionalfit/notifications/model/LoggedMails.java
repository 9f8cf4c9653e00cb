package com.functionalfit.notifications.model;

import com.functionalfit.notifications.LoggedMail;
import com.functionalfit.notifications.MailFilter;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;

/** Reads the mail log for people. */
public interface LoggedMails {

  /** Mails that fit, the latest first. */
  Page<LoggedMail> list(MailFilter filter, PageRequest page);
}
