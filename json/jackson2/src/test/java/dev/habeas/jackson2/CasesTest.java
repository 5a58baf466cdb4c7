package dev.habeas.jackson2;

import dev.habeas.contract.CasesContract;

class CasesTest extends CasesContract {
  CasesTest() {
    super(new Jackson2());
  }
}
