package dev.habeas.jackson2;

import dev.habeas.contract.StreamContract;

class StreamTest extends StreamContract {
  StreamTest() {
    super(new Jackson2());
  }
}
