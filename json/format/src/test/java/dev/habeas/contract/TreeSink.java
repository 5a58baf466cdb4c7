package dev.habeas.contract;

import dev.habeas.CaseFile;
import dev.habeas.json.stream.Format;
import dev.habeas.json.stream.TokenSink;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;

/** Makes a tree of what is written, so that it can be changed. */
final class TreeSink implements TokenSink {
  private final Json.Arr root = Json.array();
  private final Deque<Json.Node> open = new ArrayDeque<>();
  private String name = "";

  private TreeSink() {
    open.push(root);
  }

  static Json.Obj tree(CaseFile file) {
    TreeSink sink = new TreeSink();
    Format.CASE_FILE.write(file, sink);
    return (Json.Obj) sink.root.elements.get(0);
  }

  @Override
  public void beginObject() {
    begin(Json.object());
  }

  @Override
  public void endObject() {
    open.pop();
  }

  @Override
  public void beginArray() {
    begin(Json.array());
  }

  @Override
  public void endArray() {
    open.pop();
  }

  @Override
  public void name(String name) {
    this.name = name;
  }

  @Override
  public void text(String text) {
    add(Json.text(text));
  }

  @Override
  public void number(BigDecimal number) {
    add(Json.raw(number.toPlainString()));
  }

  @Override
  public void bool(boolean value) {
    add(Json.raw(String.valueOf(value)));
  }

  @Override
  public void nothing() {
    add(Json.raw("null"));
  }

  private void begin(Json.Node node) {
    add(node);
    open.push(node);
  }

  private void add(Json.Node node) {
    if (open.element() instanceof Json.Obj object) {
      object.with(name, node);
    } else {
      ((Json.Arr) open.element()).elements.add(node);
    }
  }
}
