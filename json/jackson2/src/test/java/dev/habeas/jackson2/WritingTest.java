package dev.habeas.jackson2;

import dev.habeas.contract.WritingContract;

class WritingTest extends WritingContract {
  WritingTest() {
    super(new Jackson2());
  }
}
