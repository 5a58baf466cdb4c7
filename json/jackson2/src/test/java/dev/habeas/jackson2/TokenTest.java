package dev.habeas.jackson2;

import dev.habeas.contract.TokenContract;

class TokenTest extends TokenContract {
  TokenTest() {
    super(new Jackson2());
  }
}
