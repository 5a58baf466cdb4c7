package dev.habeas.jackson3;

import dev.habeas.contract.TokenContract;

class TokenTest extends TokenContract {
  TokenTest() {
    super(new Jackson3());
  }
}
