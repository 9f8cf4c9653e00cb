package com.functionalfit.schedule;

import com.functionalfit.clients.ClientDirectory.Audience;
import com.functionalfit.platform.security.Roles;
import com.functionalfit.schedule.ClassCommands.CancelClass;
import com.functionalfit.schedule.ClassCommands.ChangeClass;
import com.functionalfit.schedule.ClassCommands.ClassChange;
import com.functionalfit.schedule.ClassCommands.CreateClass;
import com.functionalfit.schedule.ClassCommands.MoveClass;
import com.functionalfit.schedule.OccurrenceChanger.Changed;
import com.functionalfit.schedule.OccurrenceMover.Moved;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Dated classes, changed by an admin (rule CLS-4): one transaction each. */
@Stateless
public class ClassService {

  @Inject private OccurrenceCreator creator;
  @Inject private OccurrenceChanger changer;
  @Inject private OccurrenceMover mover;
  @Inject private OccurrenceCanceller canceller;
  @Inject private RegistrationFacts registrations;

  /**
   * Makes a class by hand.
   *
   * @return its id
   * @throws com.functionalfit.shared.Refusal VALIDATION, DUPLICATE_CLASS or SCHEDULE_CONFLICT
   */
  @RolesAllowed(Roles.ADMIN)
  public long create(CreateClass command) {
    return creator.create(command);
  }

  /**
   * Changes seats or credits, or re-opens.
   *
   * @return what was done; the occurrence is for the caller to read
   * @throws com.functionalfit.shared.Refusal NOT_FOUND, STALE, CAPACITY_BELOW_BOOKED,
   *     INVALID_TRANSITION or SCHEDULE_CONFLICT
   */
  @RolesAllowed(Roles.ADMIN)
  public ClassChange change(ChangeClass command) {
    Changed changed = changer.change(command);
    return new ClassChange(changed.count(), changed.skipped(), 0, 0);
  }

  /**
   * Moves classes in time or place or to another trainer.
   *
   * @throws com.functionalfit.shared.Refusal NOT_FOUND, STALE, VALIDATION, CLASS_CANCELLED,
   *     ATTENDANCE_RECORDED, DUPLICATE_CLASS or SCHEDULE_CONFLICT
   */
  @RolesAllowed(Roles.ADMIN)
  public ClassChange move(MoveClass command) {
    Moved moved = mover.move(command);
    Audience audience = registrations.audience(moved.ids());
    return new ClassChange(
        moved.ids().size(), moved.skipped(), audience.withAccount(), audience.withoutAccount());
  }

  /**
   * Calls classes off; a class that is cancelled already stays as it is.
   *
   * @throws com.functionalfit.shared.Refusal NOT_FOUND, STALE or ATTENDANCE_RECORDED
   */
  @RolesAllowed(Roles.ADMIN)
  public void cancel(CancelClass command) {
    canceller.cancel(command);
  }
}
