package dev.habeas.validation;

/**
 * Addresses of the web and the like, as RFC 3986 and 3987 write them and browsers take them: a
 * scheme, an authority with something in it, and whatever follows. Letters of all scripts may stand
 * in it; white space, brackets, quotation marks and control characters may not.
 */
final class Addresses {
  private static final String BEHIND_SCHEME = "://";

  private Addresses() {}

  static boolean isAddress(String text) {
    int scheme = scheme(text);
    return scheme > 0
        && text.startsWith(BEHIND_SCHEME, scheme)
        && isAuthorityAndMore(text, scheme + BEHIND_SCHEME.length());
  }

  /** The length of the scheme; 0 if it begins with none. */
  private static int scheme(String text) {
    int end = 0;
    while (end < text.length()
        && (isLatin(text.charAt(end)) || (end > 0 && isInScheme(text.charAt(end))))) {
      end++;
    }
    return end;
  }

  private static boolean isLatin(char c) {
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
  }

  private static boolean isInScheme(char c) {
    return (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
  }

  private static boolean isAuthorityAndMore(String text, int start) {
    boolean isInAuthority = true;
    boolean isSomewhere = false;
    int c;
    for (int i = start; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (isForbidden(c)) {
        return false;
      }
      isInAuthority &= c != '/' && c != '?' && c != '#';
      isSomewhere |= isInAuthority && (c == ']' || isLetterOrNumber(c));
    }
    return isSomewhere;
  }

  private static boolean isForbidden(int c) {
    return c <= ' '
        || c == '<'
        || c == '>'
        || c == '"'
        || (c > '~' && (Character.isISOControl(c) || Character.isSpaceChar(c)));
  }

  /** Of all numbers, not only digits. */
  private static boolean isLetterOrNumber(int c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }
}
