package com.functionalfit.staff.model;

import com.functionalfit.shared.Page;
import com.functionalfit.shared.PageRequest;
import com.functionalfit.staff.ListedStaff;
import com.functionalfit.staff.PublicStaff;
import com.functionalfit.staff.StaffDetails;
import com.functionalfit.staff.StaffFilter;
import java.util.Optional;

/** People who work at the studio, by name, read straight from the tables. */
public interface StaffViews {

  Page<ListedStaff> list(StaffFilter filter, PageRequest request);

  /** Only those who are shown to clients and have an active account. */
  Page<PublicStaff> listPublic(StaffFilter filter, PageRequest request);

  Optional<StaffDetails> find(long staffId);
}
