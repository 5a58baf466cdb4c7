package dev.habeas.jackson3;

import dev.habeas.contract.ProblemContract;

class ProblemTest extends ProblemContract {
  ProblemTest() {
    super(new Jackson3());
  }
}
