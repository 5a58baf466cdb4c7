package dev.habeas.contract;

import dev.habeas.CaseFile;
import dev.habeas.Person;
import java.util.List;

/** A type of a user, with types of the model inside. */
public record Holder(String note, CaseFile file, List<Person> theirPersons, int lastNumber) {}
