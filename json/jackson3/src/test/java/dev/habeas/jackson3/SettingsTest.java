package dev.habeas.jackson3;

import dev.habeas.contract.SettingsContract;

class SettingsTest extends SettingsContract {
  SettingsTest() {
    super(new Jackson3());
  }
}
