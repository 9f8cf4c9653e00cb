package com.functionalfit.reporting;

import com.functionalfit.booking.ClientAgenda;
import com.functionalfit.booking.UpcomingItem;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.reporting.PassFigures.TypeRef;
import com.functionalfit.reporting.model.ClientNumbers;
import com.functionalfit.reporting.model.ClientNumbers.OwnedPass;
import com.functionalfit.reporting.model.Figures.Attendance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** Figures for a client. */
@ApplicationScoped
class ClientFigures {

  private static final int NEXT = 5;

  @Inject private ClientAgenda agenda;
  @Inject private ClientNumbers numbers;
  @Inject private StudioClock clock;

  ClientDashboard of(long clientId) {
    List<UpcomingItem> upcoming = agenda.listUpcoming(clientId);
    Attendance attendance = numbers.attendance(clientId);
    List<OwnedPass> passes = numbers.passes(clientId);
    LocalDate today = clock.today();
    List<OwnedPass> usable = passes.stream().filter(pass -> pass.isUsableOn(today)).toList();
    return new ClientDashboard(
        upcoming.subList(0, Math.min(NEXT, upcoming.size())),
        attendance.attended(),
        attendance.rate(),
        usable.stream().mapToInt(OwnedPass::creditsAvailable).sum(),
        usable.stream().anyMatch(OwnedPass::isUnlimited),
        passes.stream().map(pass -> figures(clientId, pass)).toList(),
        numbers.balance(clientId));
  }

  private static PassFigures figures(long clientId, OwnedPass pass) {
    return new PassFigures(
        pass.id(),
        clientId,
        pass.typeId() == null ? null : new TypeRef(pass.typeId(), pass.typeName()),
        pass.name(),
        pass.isUnlimited(),
        pass.totalCredits(),
        pass.creditsAvailable(),
        pass.creditsHeld(),
        pass.validFrom(),
        pass.validUntil(),
        pass.status(),
        pass.source(),
        pass.price(),
        pass.currency(),
        pass.purchasedAt(),
        pass.version());
  }
}
