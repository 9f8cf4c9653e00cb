package com.functionalfit.clients;

import com.functionalfit.clients.model.Clients;
import com.functionalfit.clients.model.Consent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the consent log of a person. */
@ApplicationScoped
class ConsentLog {

  @Inject private Clients clients;

  /** All decisions, newest first. */
  List<ConsentView> list(Long clientId, Long userId) {
    return clients.listConsents(new Consent.Whose(clientId, userId)).stream()
        .map(ConsentLog::view)
        .toList();
  }

  /** The newest decision of each kind. */
  List<ConsentView> listInForce(Long clientId, Long userId) {
    Map<String, ConsentView> newest = new LinkedHashMap<>();
    list(clientId, userId).forEach(consent -> newest.putIfAbsent(consent.kind(), consent));
    return List.copyOf(newest.values());
  }

  static ConsentView view(Consent consent) {
    return new ConsentView(
        consent.id(),
        consent.kind(),
        consent.action(),
        consent.documentVersion(),
        consent.source(),
        consent.createdAt());
  }
}
