package dev.habeas.jackson2;

import dev.habeas.contract.HostileContract;

class HostileTest extends HostileContract {
  HostileTest() {
    super(new Jackson2());
  }
}
