package dev.habeas.jackson3;

import dev.habeas.contract.ConsumerContract;

class ConsumerTest extends ConsumerContract {
  ConsumerTest() {
    super(new Jackson3());
  }
}
