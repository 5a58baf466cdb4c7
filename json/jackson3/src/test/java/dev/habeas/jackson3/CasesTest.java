package dev.habeas.jackson3;

import dev.habeas.contract.CasesContract;

class CasesTest extends CasesContract {
  CasesTest() {
    super(new Jackson3());
  }
}
