package dev.habeas.jackson3;

import dev.habeas.contract.LocateContract;

class LocateTest extends LocateContract {
  LocateTest() {
    super(new Jackson3());
  }
}
