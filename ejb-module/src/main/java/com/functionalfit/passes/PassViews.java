package com.functionalfit.passes;

import com.functionalfit.identity.UserDirectory;
import com.functionalfit.passes.model.CreditEntry;
import com.functionalfit.passes.model.Pass;
import com.functionalfit.passes.model.PassType;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Turns passes into what others may see, with a constant number of statements. */
@ApplicationScoped
class PassViews {

  @PersistenceContext private EntityManager entityManager;
  @Inject private UserDirectory users;

  PassView view(Pass pass) {
    return views(List.of(pass)).get(0);
  }

  List<PassView> views(List<Pass> passes) {
    List<Long> typeIds =
        passes.stream().map(Pass::passTypeId).filter(Objects::nonNull).distinct().toList();
    Map<Long, PassType> types =
        typeIds.isEmpty()
            ? Map.of()
            : entityManager
                .createQuery("select t from PassType t where t.id in :ids", PassType.class)
                .setParameter("ids", typeIds)
                .getResultStream()
                .collect(Collectors.toMap(PassType::id, Function.identity()));
    return passes.stream().map(pass -> view(pass, typeOf(pass, types))).toList();
  }

  /** A pass sold by free description has no type; an immutable map refuses to be asked for null. */
  private static PassType typeOf(Pass pass, Map<Long, PassType> types) {
    return pass.passTypeId() == null ? null : types.get(pass.passTypeId());
  }

  List<PassView> ofClient(long clientId) {
    return views(
        entityManager
            .createQuery(
                "select p from Pass p where p.clientId = :client order by p.validUntil desc, p.id desc",
                Pass.class)
            .setParameter("client", clientId)
            .getResultList());
  }

  Page<CreditEntryView> ledger(long passId, PageRequest request) {
    List<CreditEntry> rows =
        entityManager
            .createQuery(
                "select e from CreditEntry e where e.passId = :pass order by e.id",
                CreditEntry.class)
            .setParameter("pass", passId)
            .setFirstResult(request.offset())
            .setMaxResults(request.pageSize())
            .getResultList();
    Long total =
        entityManager
            .createQuery("select count(e) from CreditEntry e where e.passId = :pass", Long.class)
            .setParameter("pass", passId)
            .getSingleResult();
    Map<Long, String> names =
        users.names(
            rows.stream()
                .map(CreditEntry::actorUserId)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    return Page.of(
        rows.stream().map(row -> entry(row, names.get(row.actorUserId()))).toList(),
        request,
        total);
  }

  CreditEntryView entry(CreditEntry entry) {
    Long actor = entry.actorUserId();
    return entry(entry, actor == null ? null : users.names(List.of(actor)).get(actor));
  }

  private static CreditEntryView entry(CreditEntry entry, String actorName) {
    return new CreditEntryView(
        entry.id(),
        entry.type().name(),
        entry.credits(),
        entry.availableDelta(),
        entry.heldDelta(),
        entry.availableAfter(),
        entry.heldAfter(),
        entry.registrationId(),
        entry.eventGuestId(),
        entry.reversesId(),
        entry.actorUserId() == null
            ? null
            : new CreditEntryView.Actor(entry.actorUserId(), actorName),
        entry.reason(),
        entry.createdAt());
  }

  private static PassView view(Pass pass, PassType type) {
    return new PassView(
        pass.id(),
        pass.clientId(),
        type == null ? null : new PassView.TypeRef(type.id(), type.code(), type.name()),
        pass.name(),
        pass.isUnlimited(),
        pass.totalCredits(),
        pass.creditsAvailable(),
        pass.creditsHeld(),
        pass.validFrom(),
        pass.validUntil(),
        pass.status(),
        pass.source(),
        pass.price().amount(),
        pass.price().currency(),
        pass.purchasedAt(),
        pass.version());
  }
}
