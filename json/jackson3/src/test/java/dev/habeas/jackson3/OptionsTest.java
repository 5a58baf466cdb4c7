package dev.habeas.jackson3;

import dev.habeas.contract.OptionsContract;

class OptionsTest extends OptionsContract {
  OptionsTest() {
    super(new Jackson3());
  }
}
