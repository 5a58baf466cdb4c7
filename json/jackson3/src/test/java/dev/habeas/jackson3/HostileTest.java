package dev.habeas.jackson3;

import dev.habeas.contract.HostileContract;

class HostileTest extends HostileContract {
  HostileTest() {
    super(new Jackson3());
  }
}
