package dev.habeas.testkit;

import dev.habeas.api.ApiContract;

class ApiTest extends ApiContract {
  ApiTest() {
    super(CaseGenerator.class);
  }
}
