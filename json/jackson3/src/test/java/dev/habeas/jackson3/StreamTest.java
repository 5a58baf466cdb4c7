package dev.habeas.jackson3;

import dev.habeas.contract.StreamContract;

class StreamTest extends StreamContract {
  StreamTest() {
    super(new Jackson3());
  }
}
