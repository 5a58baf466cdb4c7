package dev.habeas.jackson2;

import dev.habeas.contract.LimitsContract;

class LimitsTest extends LimitsContract {
  LimitsTest() {
    super(new Jackson2());
  }
}
