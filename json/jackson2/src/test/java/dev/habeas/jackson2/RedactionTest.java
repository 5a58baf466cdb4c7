package dev.habeas.jackson2;

import dev.habeas.contract.RedactionContract;

class RedactionTest extends RedactionContract {
  RedactionTest() {
    super(new Jackson2());
  }
}
