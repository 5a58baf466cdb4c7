package dev.habeas.jackson2;

import dev.habeas.api.ApiContract;

class ApiTest extends ApiContract {
  ApiTest() {
    super(CaseReader.class);
  }
}
