package dev.habeas.contract;

import dev.habeas.DetentionKind;
import dev.habeas.Plea;
import dev.habeas.time.EdtfDate;
import dev.habeas.time.Term;
import java.util.Map;

/** A type of a user, with single values of the model inside. */
public record Row(
    EdtfDate when,
    Term term,
    DetentionKind kind,
    Map<Plea, Integer> pleas,
    Map<EdtfDate, String> days) {}
