package com.functionalfit.passes;

import com.functionalfit.passes.model.Pass;
import com.functionalfit.platform.persistence.Rows;
import com.functionalfit.platform.persistence.SqlFilter;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds passes of all clients: the page's ids first, then what they stand for. */
@ApplicationScoped
class PassList {

  private static final Map<String, String> SORTS =
      Map.of("validUntil", "p.valid_until", "purchasedAt", "p.purchased_at");
  private static final String FROM =
      "FROM passes p JOIN clients c ON c.id = p.client_id WHERE 1 = 1";

  @PersistenceContext private EntityManager entityManager;
  @Inject private PassViews views;

  private record Found(long passId, ListedPass.Owner owner) {}

  /** Sorts by validUntil and purchasedAt; newest first when nothing is asked for. */
  Page<ListedPass> page(PassFilter filter, PageRequest request) {
    Page<Found> found =
        new SqlFilter(FROM)
            .and("p.client_id = :client", "client", filter.clientId())
            .and("p.status = :status", "status", filter.status())
            .and("p.source = :source", "source", filter.source())
            .and("p.valid_until <= :until", "until", filter.validUntilTo())
            .and(
                "(c.full_name LIKE :text OR p.name LIKE :text)",
                "text",
                SqlFilter.containing(filter.text()))
            .page(
                entityManager,
                "p.id, p.client_id, c.full_name",
                SqlFilter.order(request, SORTS, "p.id DESC", "p.id DESC"),
                request,
                PassList::found);
    Map<Long, PassView> byId = views(found.items());
    return found.map(row -> new ListedPass(byId.get(row.passId()), row.owner()));
  }

  private Map<Long, PassView> views(List<Found> found) {
    if (found.isEmpty()) {
      return Map.of();
    }
    List<Pass> passes =
        entityManager
            .createQuery("select p from Pass p where p.id in :ids", Pass.class)
            .setParameter("ids", found.stream().map(Found::passId).toList())
            .getResultList();
    return views.views(passes).stream()
        .collect(Collectors.toMap(PassView::id, Function.identity()));
  }

  private static Found found(Tuple row) {
    return new Found(
        Rows.id(row, "id"),
        new ListedPass.Owner(Rows.id(row, "client_id"), Rows.text(row, "full_name")));
  }
}
