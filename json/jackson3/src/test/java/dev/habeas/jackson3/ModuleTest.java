package dev.habeas.jackson3;

import dev.habeas.contract.ModuleContract;

class ModuleTest extends ModuleContract {
  ModuleTest() {
    super(new Jackson3());
  }
}
