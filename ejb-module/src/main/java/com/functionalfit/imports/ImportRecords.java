package com.functionalfit.imports;

import com.functionalfit.imports.ImportView.Outcome;
import com.functionalfit.imports.model.ClientFile;
import com.functionalfit.imports.model.Imports;
import com.functionalfit.platform.change.Change;
import com.functionalfit.platform.change.ChangeAction;
import com.functionalfit.platform.change.ChangeLog;
import com.functionalfit.platform.crypto.SecretTokens;
import com.functionalfit.platform.security.CurrentCaller;
import com.functionalfit.platform.time.StudioClock;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.shared.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The database part of starting and following imports: each method is one transaction. */
@ApplicationScoped
@Transactional
class ImportRecords {

  /** How long the same file counts as a repetition, and how long a file is kept. */
  static final Duration DAY = Duration.ofHours(24);

  @Inject private Imports imports;
  @Inject private ChangeLog changeLog;
  @Inject private CurrentCaller caller;
  @Inject private StudioClock clock;

  /** Checks and stores a file. A dry run neither claims the file nor minds who did. */
  public long add(StartImport command) {
    String text = ClientFile.decode(command.content());
    ClientFile file = ClientFile.read(text);
    String hash = SecretTokens.sha256(command.content());
    Instant now = clock.now();
    if (!command.isDryRun()) {
      imports.releaseClaim(hash, command.isAgain() ? now : now.minus(DAY));
    }
    long importId =
        imports.add(
            new Imports.Arrival(
                caller.get().userId(),
                command.fileName(),
                hash,
                command.isDryRun() ? null : hash,
                command.isDryRun(),
                file.ignoredColumns(),
                file.rows().size()),
            text,
            now.plus(DAY));
    changeLog.record(
        Change.of(ChangeAction.IMPORT_STARTED, "client_import", importId)
            .after("rows", file.rows().size())
            .after("dryRun", command.isDryRun())
            .after("sha256", hash)
            .build());
    return importId;
  }

  public void attach(long importId, long executionId) {
    imports.attach(importId, executionId);
  }

  public List<ImportView> listLatest(int limit) {
    return imports.listLatest(limit);
  }

  /**
   * An import with a page of its rows.
   *
   * @throws Refusal NOT_FOUND
   */
  public ImportView get(long importId, Outcome outcome, PageRequest page) {
    return imports.find(importId, outcome, page).orElseThrow(Refusal::notFound);
  }
}
