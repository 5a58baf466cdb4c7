package dev.habeas.jackson3;

import dev.habeas.contract.WritingContract;

class WritingTest extends WritingContract {
  WritingTest() {
    super(new Jackson3());
  }
}
