package dev.habeas.jackson2;

import dev.habeas.contract.SettingsContract;

class SettingsTest extends SettingsContract {
  SettingsTest() {
    super(new Jackson2());
  }
}
