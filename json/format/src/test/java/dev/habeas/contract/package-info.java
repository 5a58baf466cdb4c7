/**
 * The suite that every adapter has to pass, and what it is made with.
 *
 * <p>An adapter's tests extend the abstract classes and say which {@link
 * dev.habeas.contract.Adapter} they are about.
 */
package dev.habeas.contract;
