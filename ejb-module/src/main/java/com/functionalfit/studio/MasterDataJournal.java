package com.functionalfit.studio;

import com.functionalfit.platform.change.ChangeLog;
import com.functionalfit.studio.model.Recorded;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Tells the audit trail what happened to sites, rooms, service types and closures. */
@ApplicationScoped
class MasterDataJournal {

  @Inject private ChangeLog changeLog;

  void created(Recorded thing) {
    changeLog.record(thing.change().after(thing.values()).build());
  }

  void updated(Map<String, Object> before, Recorded thing) {
    changeLog.record(thing.change().before(before).after(thing.values()).build());
  }

  void removed(Map<String, Object> before, Recorded thing) {
    changeLog.record(thing.change().before(before).build());
  }
}
