/** What the figures in README.md were measured with. */
package dev.habeas.benchmarks;
