package dev.habeas.jackson3;

import dev.habeas.contract.LimitsContract;

class LimitsTest extends LimitsContract {
  LimitsTest() {
    super(new Jackson3());
  }
}
