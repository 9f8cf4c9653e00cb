package com.functionalfit.clients;

/**
 * The end of a client, in two steps: leaving, of which the person is told, and being forgotten.
 * Every method needs the caller's transaction, and the caller's own access rule: it asks for none.
 */
public interface ClientErasures {

  /**
   * Deletes a client with everything planned (rule USER-4); does nothing the second time.
   *
   * @throws com.functionalfit.shared.Refusal NOT_FOUND, TECHNICAL_GUEST, FORBIDDEN for a profile of
   *     somebody who is no client
   */
  void remove(long clientId);

  /** Forgets who a removed client was; does nothing the second time. Fires {@link ClientErased}. */
  void erase(long clientId);
}
