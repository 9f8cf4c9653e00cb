package com.functionalfit.notifications;

import com.functionalfit.notifications.model.Quote;
import com.functionalfit.platform.persistence.Entities;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;

/** Quotes for the trainers' day (rule REM-5). */
@Stateless
@RolesAllowed(Roles.ADMIN)
public class QuoteService {

  private static final String TEXT = "text";

  @PersistenceContext private EntityManager em;
  @Inject private TemplateJournal journal;

  /** A quote. */
  public record QuoteView(long id, String text, int version) {}

  /** Quotes in the order they were made. */
  public Page<QuoteView> list(PageRequest request) {
    long total = em.createQuery("select count(q) from Quote q", Long.class).getSingleResult();
    return Page.of(
            em.createQuery("select q from Quote q order by q.id", Quote.class)
                .setFirstResult(request.offset())
                .setMaxResults(request.pageSize())
                .getResultList(),
            request,
            total)
        .map(QuoteService::view);
  }

  public QuoteView create(String text) {
    Quote quote = new Quote(text);
    em.persist(quote);
    em.flush();
    journal.quoteChanged(quote, Map.of(), Map.of(TEXT, text));
    return view(quote);
  }

  /** Changes a quote; refuses NOT_FOUND, STALE. */
  public QuoteView change(long id, int expectedVersion, String text) {
    Quote quote = find(id, expectedVersion);
    Map<String, Object> before = Map.of(TEXT, quote.text());
    quote.say(text);
    em.flush();
    journal.quoteChanged(quote, before, Map.of(TEXT, text));
    return view(quote);
  }

  /** Removes a quote; refuses NOT_FOUND, STALE. */
  public void remove(long id, int expectedVersion) {
    Quote quote = find(id, expectedVersion);
    journal.quoteChanged(quote, Map.of(TEXT, quote.text()), Map.of());
    em.remove(quote);
  }

  private Quote find(long id, int expectedVersion) {
    Quote quote = Entities.find(em, Quote.class, id).orElseThrow(Refusal::notFound);
    if (quote.version() != expectedVersion) {
      throw Refusal.stale();
    }
    return quote;
  }

  private static QuoteView view(Quote quote) {
    return new QuoteView(quote.id(), quote.text(), quote.version());
  }
}
