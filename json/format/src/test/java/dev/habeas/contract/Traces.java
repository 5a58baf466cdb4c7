package dev.habeas.contract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The ways in which a text may stand in a document that should not hold it. */
final class Traces {
  private static final int BASE64_BLOCK = 3;

  private final List<String> exact = new ArrayList<>();
  private final List<String> folded = new ArrayList<>();

  private Traces(String secret) {
    Set<String> forms = new LinkedHashSet<>();
    for (Normalizer.Form form : Normalizer.Form.values()) {
      forms.add(Normalizer.normalize(secret, form));
    }
    forms.add(secret);
    for (String form : List.copyOf(forms)) {
      forms.add(form.toLowerCase(Locale.ROOT));
      forms.add(form.toUpperCase(Locale.ROOT));
    }
    for (String form : forms) {
      for (Charset charset : List.of(UTF_8, UTF_16BE, UTF_16LE)) {
        byte[] bytes = form.getBytes(charset);
        exact.add(new String(bytes, ISO_8859_1));
        folded.add(HexFormat.of().formatHex(bytes));
        addBase64(bytes);
      }
      folded.add(URLEncoder.encode(form, UTF_8).toLowerCase(Locale.ROOT));
      StringBuilder escaped = new StringBuilder();
      form.chars().forEach(c -> escaped.append(String.format("\\u%04x", c)));
      folded.add(escaped.toString());
    }
  }

  /** All traces of a text. */
  static Traces of(String secret) {
    return new Traces(secret);
  }

  /** Whether any is in a document. */
  boolean areIn(byte[] document) {
    String bytes = new String(document, ISO_8859_1);
    String text = new String(document, UTF_8).toLowerCase(Locale.ROOT);
    return exact.stream().anyMatch(bytes::contains) || folded.stream().anyMatch(text::contains);
  }

  /**
   * What base 64 makes of the bytes wherever they begin, without what hangs on their neighbours.
   */
  private void addBase64(byte[] bytes) {
    for (int before = 0; before < BASE64_BLOCK; before++) {
      byte[] shifted = new byte[before + bytes.length];
      System.arraycopy(bytes, 0, shifted, before, bytes.length);
      int whole = shifted.length / BASE64_BLOCK * 4;
      int first = before == 0 ? 0 : 4;
      exact.add(Base64.getEncoder().encodeToString(shifted).substring(first, whole));
      exact.add(Base64.getUrlEncoder().encodeToString(shifted).substring(first, whole));
    }
  }
}
