package dev.habeas.json;

import dev.habeas.api.ApiContract;

class ApiTest extends ApiContract {
  ApiTest() {
    super(ReadResult.class);
  }
}
