package dev.habeas.jackson2;

import dev.habeas.contract.ModuleContract;

class ModuleTest extends ModuleContract {
  ModuleTest() {
    super(new Jackson2());
  }
}
