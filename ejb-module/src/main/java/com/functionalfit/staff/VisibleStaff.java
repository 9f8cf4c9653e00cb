package com.functionalfit.staff;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A staff member in a list: as colleagues see them, or as clients do. */
@Schema(oneOf = {ListedStaff.class, PublicStaff.class})
public sealed interface VisibleStaff permits ListedStaff, PublicStaff {}
