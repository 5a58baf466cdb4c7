package dev.habeas.jackson3;

import dev.habeas.contract.MapperContract;

class MapperTest extends MapperContract {
  MapperTest() {
    super(new Jackson3());
  }
}
