package dev.habeas.jackson2;

import dev.habeas.contract.MalformedContract;

class MalformedTest extends MalformedContract {
  MalformedTest() {
    super(new Jackson2());
  }
}
