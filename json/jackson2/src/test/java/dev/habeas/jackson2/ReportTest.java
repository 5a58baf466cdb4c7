package dev.habeas.jackson2;

import dev.habeas.contract.ReportContract;

class ReportTest extends ReportContract {
  ReportTest() {
    super(new Jackson2());
  }
}
