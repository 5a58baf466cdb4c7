package dev.habeas;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How Immutables generates every type of this package: hidden, null-hostile, and silent about
 * values.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    jdk9Collections = true,
    from = "copy", // from is the first day of a period
    deferCollectionAllocation = true,
    depluralize = true,
    depluralizeDictionary = {
      "status:statuses",
      "basis:basis",
      "access:access",
      "supersedes:supersedes"
    },
    delegateToString = "dev.habeas.Summary.of",
    underrideEquals = "sameAs",
    underrideHashCode = "hash",
    throwForInvalidImmutableState = BuildException.Missing.class,
    throwForNullPointer = BuildException.Null.class,
    allowedClasspathAnnotations = Override.class)
@interface HabeasStyle {}
