package dev.habeas.jackson3;

import dev.habeas.contract.GuaranteesContract;

class GuaranteesTest extends GuaranteesContract {
  GuaranteesTest() {
    super(new Jackson3());
  }
}
