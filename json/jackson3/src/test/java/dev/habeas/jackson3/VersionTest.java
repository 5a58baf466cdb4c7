package dev.habeas.jackson3;

import dev.habeas.contract.VersionContract;

class VersionTest extends VersionContract {
  VersionTest() {
    super(new Jackson3());
  }
}
