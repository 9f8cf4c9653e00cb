package com.functionalfit.notifications.model;

import com.functionalfit.notifications.EmailLogService;
import com.functionalfit.notifications.LoggedMail;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;

/** Reads the mail log for people. */
public interface LoggedMails {

  /** Mails that fit, the latest first. */
  Page<LoggedMail> list(EmailLogService.Filter filter, PageRequest page);
}
