package com.functionalfit.privacy;

import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.privacy.model.PrivacyRequest;
import java.util.HashMap;
import java.util.Map;

/** What the audit trail keeps of requests. */
final class PrivacyChanges {

  private static final String ENTITY = "privacy_request";

  private PrivacyChanges() {}

  static Change requested(PrivacyRequest request) {
    return Change.of(action(request), ENTITY, request.id()).after(values(request)).build();
  }

  static Change decided(PrivacyRequest request, Map<String, Object> before) {
    return Change.of(action(request), ENTITY, request.id())
        .before(before)
        .after(values(request))
        .build();
  }

  static Map<String, Object> values(PrivacyRequest request) {
    Map<String, Object> values = new HashMap<>();
    values.put("kind", request.kind());
    values.put("status", request.status());
    values.put("clientId", request.clientId());
    values.put("userId", request.userId());
    values.put("dueOn", request.dueOn().toString());
    return values;
  }

  private static ChangeAction action(PrivacyRequest request) {
    return PrivacyRequest.EXPORT.equals(request.kind())
        ? ChangeAction.EXPORT_REQUESTED
        : ChangeAction.CLIENT_UPDATED;
  }
}
