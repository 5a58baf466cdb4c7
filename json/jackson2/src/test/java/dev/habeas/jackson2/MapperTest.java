package dev.habeas.jackson2;

import dev.habeas.contract.MapperContract;

class MapperTest extends MapperContract {
  MapperTest() {
    super(new Jackson2());
  }
}
