package dev.habeas.jackson3;

import dev.habeas.contract.StreamWritingContract;

class StreamWritingTest extends StreamWritingContract {
  StreamWritingTest() {
    super(new Jackson3());
  }
}
