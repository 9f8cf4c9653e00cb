package com.functionalfit.clients.model;

import com.functionalfit.clients.ClientDetails;
import com.functionalfit.clients.ClientFilter;
import com.functionalfit.clients.DuplicatePair;
import com.functionalfit.clients.FoundClient;
import com.functionalfit.clients.ListedClient;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import java.util.List;
import java.util.Optional;

/** Living clients as others may see them, read straight from the tables. */
public interface ClientViews {

  /** Clients by name unless sorted otherwise, the technical guest last. */
  Page<ListedClient> list(ClientFilter filter, PageRequest request);

  /** Best matches first, the technical guest last. */
  List<FoundClient> search(String text, int limit);

  /** One client, without consents. */
  Optional<ClientDetails> find(long clientId);

  /** Pairs of living people with one phone number or one name; those with both first. */
  Page<DuplicatePair> duplicates(PageRequest page);
}
