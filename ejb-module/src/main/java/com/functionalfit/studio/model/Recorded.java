package com.functionalfit.studio.model;

import com.functionalfit.platform.change.Change;
import java.util.Map;

/** Something whose changes go to the audit trail. */
public interface Recorded {

  /** Starts the announcement of a change: what kind, of which thing, where. */
  Change.Builder change();

  /** The values the trail keeps, by field name; JSON-ready. */
  Map<String, Object> values();
}
