package dev.habeas.jackson2;

import dev.habeas.contract.ConsumerContract;

class ConsumerTest extends ConsumerContract {
  ConsumerTest() {
    super(new Jackson2());
  }
}
