package dev.habeas.testkit;

import dev.habeas.AuthorityKind;
import dev.habeas.Event;
import dev.habeas.EventKind;
import dev.habeas.Item;
import dev.habeas.PlaceKind;
import dev.habeas.StatementStatus;

/** Events: what happens to the persons of a case and is no step of anything. */
final class Happening {
  private Happening() {}

  /** Something that happens to whoever is held. */
  static void ordinary(Chronicle c, Subject who, Custody held) {
    EventKind kind =
        c.dice.oneOf(
            EventKind.HOSPITALISATION,
            EventKind.SURGERY,
            EventKind.MEDICAL_EXAMINATION,
            EventKind.MEDICAL_EMERGENCY,
            EventKind.ILL_TREATMENT_ALLEGED,
            EventKind.HUNGER_STRIKE,
            EventKind.SOLITARY_CONFINEMENT,
            EventKind.VISIT,
            EventKind.SEARCH,
            EventKind.QUESTIONING,
            EventKind.NOTIFICATION,
            EventKind.PUBLICATION,
            EventKind.TRANSFER,
            EventKind.OTHER,
            EventKind.UNKNOWN);
    Event.Builder event = event(c, kind, who);
    if (c.digresses()) {
      event.stated(c.stated(held.began));
    }
    if (c.digresses()) {
      c.doubt(add(c, event), c.dice.pick(StatementStatus.values()));
    } else {
      add(c, event);
    }
  }

  /** Something that happens now to somebody. */
  static String happens(Chronicle c, EventKind kind, Subject... whom) {
    return add(c, event(c, kind, whom));
  }

  /** An event of now, to which more can be said. */
  static Event.Builder event(Chronicle c, EventKind kind, Subject... whom) {
    Event.Builder event = Event.builder().kind(kind);
    for (Subject subject : whom) {
      event.addPerson(subject.id);
    }
    if (c.tells()) {
      event.place(c.place(c.dice.mostly(PlaceKind::values, PlaceKind.PRISON, PlaceKind.OTHER)));
    }
    if (c.mentions()) {
      event.by(
          c.authority(
              c.dice.mostly(
                  AuthorityKind::values,
                  AuthorityKind.PRISON_SERVICE,
                  AuthorityKind.POLICE,
                  AuthorityKind.SECURITY_SERVICE)));
    }
    return event;
  }

  /** Adds an event of now to the file. */
  static String add(Chronicle c, Event.Builder event) {
    String id = c.id('e');
    event.id(id);
    if (c.dice.chance(90)) {
      event.when(c.said(id, "/when", c.moment()));
    }
    c.part("event", event::description, event::addCitation);
    c.file.addEvent(event.build());
    return id;
  }

  /** Things that are found or handed over. */
  static Item item(Chronicle c) {
    Item.Builder item = Item.builder().what(c.words.word(c.dice, "item"));
    if (c.dice.chance(80)) {
      item.quantity(c.about(c.dice.between(1, 400), c.digresses() ? "kg" : ""));
    }
    c.entry("note", item::id, item::description, item::addCitation);
    return item.build();
  }
}
