package dev.habeas.jackson3;

import dev.habeas.contract.RedactionContract;

class RedactionTest extends RedactionContract {
  RedactionTest() {
    super(new Jackson3());
  }
}
