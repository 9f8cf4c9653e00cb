package com.functionalfit.notifications;

import com.functionalfit.shared.Patch;

/** Content of a template; absent fields stay as they are. A null text is derived from the HTML. */
public record TemplateCommand(
    Patch<String> subject,
    Patch<String> htmlBody,
    Patch<String> textBody,
    Patch<Boolean> isActive) {}
