package dev.habeas.contract;

import dev.habeas.CaseFile;
import java.io.IOException;
import java.util.List;

/** What the suite needs of a mapper that has the module. */
public interface CaseMapper {
  <T> T map(String json, Class<T> type) throws IOException;

  <T> T map(byte[] json, Class<T> type) throws IOException;

  /** Reads from a parser that was given these bytes and does not wait for more. */
  <T> T mapFed(byte[] json, Class<T> type) throws IOException;

  String map(Object value) throws IOException;

  byte[] mapToBytes(Object value) throws IOException;

  List<CaseFile> mapList(String json) throws IOException;

  String mapList(List<CaseFile> files) throws IOException;

  /** Reads a tree, and the value from the tree. */
  <T> T mapThroughTree(String json, Class<T> type) throws IOException;

  /** Makes a tree of the value, and text of the tree. */
  String mapThroughTree(Object value) throws IOException;

  /** Reads a document into an object that is there already. */
  <T> T update(T value, String json) throws IOException;

  /** Updates an object that is there already with what a map says. */
  <T> T updateFrom(T value, Object map) throws IOException;

  <T> T convert(Object value, Class<T> type);

  /**
   * Reads one element of an array after another with one parser.
   *
   * @return for each element the file, or what was thrown
   */
  List<Object> mapEach(String array) throws IOException;
}
