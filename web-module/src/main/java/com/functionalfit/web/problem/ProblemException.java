package com.functionalfit.web.problem;

import com.functionalfit.shared.ProblemCode;
import com.functionalfit.shared.Refusal;
import java.util.Map;

/** A refusal the edge itself makes, e.g. of a missing header. */
public class ProblemException extends Refusal {

  private static final long serialVersionUID = 1L;

  public ProblemException(ProblemCode code) {
    super(code);
  }

  public ProblemException(ProblemCode code, Map<String, Object> details) {
    super(code, details);
  }
}
