package dev.habeas.jackson2;

import dev.habeas.contract.GuaranteesContract;

class GuaranteesTest extends GuaranteesContract {
  GuaranteesTest() {
    super(new Jackson2());
  }
}
