package dev.habeas.jackson2;

import dev.habeas.contract.LocateContract;

class LocateTest extends LocateContract {
  LocateTest() {
    super(new Jackson2());
  }
}
