package dev.habeas.jackson2;

import dev.habeas.contract.ProblemContract;

class ProblemTest extends ProblemContract {
  ProblemTest() {
    super(new Jackson2());
  }
}
