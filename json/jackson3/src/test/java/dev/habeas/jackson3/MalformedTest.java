package dev.habeas.jackson3;

import dev.habeas.contract.MalformedContract;

class MalformedTest extends MalformedContract {
  MalformedTest() {
    super(new Jackson3());
  }
}
