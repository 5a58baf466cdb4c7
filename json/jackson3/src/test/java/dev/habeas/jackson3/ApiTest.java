package dev.habeas.jackson3;

import dev.habeas.api.ApiContract;

class ApiTest extends ApiContract {
  ApiTest() {
    super(CaseReader.class);
  }
}
