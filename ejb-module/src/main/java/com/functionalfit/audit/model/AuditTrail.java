package com.functionalfit.audit.model;

import com.functionalfit.audit.AuditDetails;
import com.functionalfit.audit.AuditFilter;
import com.functionalfit.audit.AuditLine;
import com.functionalfit.audit.ChainState;
import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import java.util.Optional;

/** The written entries, for people to read. */
public interface AuditTrail {

  Page<AuditLine> list(AuditFilter filter, PageRequest page);

  Optional<AuditDetails> find(long id);

  ChainState chainState();
}
