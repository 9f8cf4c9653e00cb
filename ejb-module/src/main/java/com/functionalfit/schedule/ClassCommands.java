package com.functionalfit.schedule;

import com.functionalfit.shared.Patch;
import java.time.Instant;
import java.util.List;

/** What an admin asks of dated classes. */
public final class ClassCommands {

  private ClassCommands() {}

  /** A class by hand; what is null comes from the template (rule CLS-3). */
  public record CreateClass(
      long templateId,
      Instant startsAt,
      Instant endsAt,
      Long roomId,
      Long trainerId,
      Integer capacity,
      Integer creditsRequired,
      boolean force) {}

  /**
   * Which class is edited, how far, and what the editor saw.
   *
   * @param version version the editor saw
   * @param force go on over what can be forced
   */
  public record Edit(long occurrenceId, int version, EditScope scope, boolean force) {}

  /**
   * Changes what a class offers.
   *
   * @param reopen take place after all
   */
  public record ChangeClass(
      Edit edit, Patch<Integer> capacity, Patch<Integer> creditsRequired, boolean reopen) {}

  /**
   * Another time, room or trainer.
   *
   * @param endsAt null keeps the length
   * @param roomId null keeps the room
   * @param trainerId null keeps the trainer
   */
  public record MoveClass(
      Edit edit, Instant startsAt, Instant endsAt, Long roomId, Long trainerId) {}

  /**
   * Calls a class off.
   *
   * @param reason null when none is given
   */
  public record CancelClass(Edit edit, String reason) {}

  /**
   * What an edit did.
   *
   * @param changed classes changed
   * @param notified people who are told
   * @param notNotified people nobody can write to
   */
  public record ClassChange(int changed, List<Skipped> skipped, int notified, int notNotified) {}
}
