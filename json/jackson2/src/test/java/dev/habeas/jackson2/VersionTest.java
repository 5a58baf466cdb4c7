package dev.habeas.jackson2;

import dev.habeas.contract.VersionContract;

class VersionTest extends VersionContract {
  VersionTest() {
    super(new Jackson2());
  }
}
