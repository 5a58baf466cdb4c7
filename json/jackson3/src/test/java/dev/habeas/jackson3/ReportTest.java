package dev.habeas.jackson3;

import dev.habeas.contract.ReportContract;

class ReportTest extends ReportContract {
  ReportTest() {
    super(new Jackson3());
  }
}
