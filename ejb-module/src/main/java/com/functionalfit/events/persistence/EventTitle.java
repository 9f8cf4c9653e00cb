package com.functionalfit.events.persistence;

/** The title an event has no column for. */
final class EventTitle {

  /**
   * SQL for the title of {@code events e}: name of the main guest of a session, notes of a block,
   * empty text when there is neither.
   */
  static final String COLUMN =
      """
      COALESCE(CASE WHEN e.type = 'BLOCK' THEN e.notes ELSE
        (SELECT c.full_name FROM event_guests g JOIN clients c ON c.id = g.client_id
         WHERE g.event_id = e.id ORDER BY g.position LIMIT 1) END, '')""";

  private EventTitle() {}
}
