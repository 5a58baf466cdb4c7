package dev.habeas.jackson2;

import dev.habeas.contract.StreamWritingContract;

class StreamWritingTest extends StreamWritingContract {
  StreamWritingTest() {
    super(new Jackson2());
  }
}
