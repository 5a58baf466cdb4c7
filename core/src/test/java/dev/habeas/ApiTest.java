package dev.habeas;

import dev.habeas.api.ApiContract;

class ApiTest extends ApiContract {
  ApiTest() {
    super(CaseFile.class);
  }
}
