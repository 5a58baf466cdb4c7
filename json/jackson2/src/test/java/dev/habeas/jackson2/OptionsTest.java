package dev.habeas.jackson2;

import dev.habeas.contract.OptionsContract;

class OptionsTest extends OptionsContract {
  OptionsTest() {
    super(new Jackson2());
  }
}
