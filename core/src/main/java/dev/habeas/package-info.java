/**
 * The model: a {@link dev.habeas.CaseFile} and its parts.
 *
 * <p>Ten concepts are the way in. A case file holds them in lists; they refer to each other by ids.
 *
 * <table>
 * <caption>The ten concepts</caption>
 * <tr><th>concept</th><th>what it is</th><th>what it refers to</th></tr>
 * <tr><td>{@link dev.habeas.CaseFile}</td><td>all that one record holds</td><td></td></tr>
 * <tr><td>{@link dev.habeas.Person}</td><td>who: with names, health and standing in law</td>
 *     <td>other persons</td></tr>
 * <tr><td>{@link dev.habeas.Detention}</td><td>one period in custody, from arrest to end</td>
 *     <td>the person</td></tr>
 * <tr><td>{@link dev.habeas.Charge}</td><td>what one person is accused of, and what became of it</td>
 *     <td>the person</td></tr>
 * <tr><td>{@link dev.habeas.CourtOrder}</td>
 *     <td>what a court or another authority wants to be done, and whether it was</td>
 *     <td>persons, detentions, charges, other orders</td></tr>
 * <tr><td>{@link dev.habeas.Sentence}</td><td>what punishment was asked for or pronounced</td>
 *     <td>the person, charges, the order</td></tr>
 * <tr><td>{@link dev.habeas.Release}</td><td>a person let out of a detention</td>
 *     <td>the person, the detention, the order</td></tr>
 * <tr><td>{@link dev.habeas.Event}</td><td>what else happened, such as a hunger strike</td>
 *     <td>persons</td></tr>
 * <tr><td>{@link dev.habeas.Source}</td><td>where facts come from; parts cite it</td><td></td></tr>
 * <tr><td>{@link dev.habeas.Statement}</td>
 *     <td>who says or denies something, what was said before, why something is missing</td>
 *     <td>any part, or one field of it</td></tr>
 * </table>
 *
 * <p>A {@link dev.habeas.Proceeding} is the frame that charges and orders can share. All else is
 * inside of these, or a {@linkplain dev.habeas.Code word} of an open vocabulary. A newspaper writes
 * that Ada was arrested in May 2021; her family says that it was on 30 April:
 *
 * <pre>{@code
 * CaseFile file = CaseFile.builder()
 *     .id("case-1")
 *     .addSource(Source.builder().id("s1").kind(SourceKind.NEWS).build())
 *     .addPerson(Person.named("p1", "Ada Example"))
 *     .addDetention(Detention.builder().id("d1").person("p1").kind(DetentionKind.UNKNOWN)
 *         .arrest(Arrest.builder().when(EdtfDate.parse("2021-05")).build())
 *         .addCitation(Citation.of("s1")).build())
 *     .addStatement(Statement.builder().about("d1").field("/arrest/when").value("2021-04-30")
 *         .attribution(Attribution.FAMILY).addCitation(Citation.of("s1")).build())
 *     .build();
 * CaseFile later = file.withAsOf(EdtfDate.parse("2021-06-30"));
 * }</pre>
 *
 * <p>Everything here is immutable, equal by value and silent: no {@code toString} shows what a
 * record holds. Lists keep the order given. An absent value means that nothing is known, never that
 * there is nothing. {@code build()} and {@code with} methods throw {@link
 * dev.habeas.BuildException} for what no document could hold, and for nothing else.
 */
@HabeasStyle
@NullMarked
package dev.habeas;

import org.jspecify.annotations.NullMarked;
