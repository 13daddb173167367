/**
 * The nouns of Plumbline: immutable records that every other package speaks in. No I/O, no statistics, no screen.
 *
 * <p>One meaning each:
 *
 * <table>
 * <caption>Glossary</caption>
 * <tr><th>Word</th><th>Means</th><th>Not</th></tr>
 * <tr><td><b>Iteration</b></td><td>one JMH iteration: one value, warm-up or measured</td><td>an operation</td></tr>
 * <tr><td><b>Fork</b></td><td>one JVM; <i>the unit of replication</i>, because iterations of one JVM are not
 * independent</td><td>a process of ours</td></tr>
 * <tr><td><b>Measurement</b></td><td>all forks of one benchmark (one full key) at one revision on one platform</td>
 * <td></td></tr>
 * <tr><td><b>Run</b></td><td>what one start measured: its measurements, with platform and commit; has the id that
 * {@code plumbline runs} lists</td><td>the running thing (a {@code RunSession})</td></tr>
 * <tr><td><b>Sample</b></td><td>the per-fork values a test sees</td><td>JMH's SampleTime histogram</td></tr>
 * <tr><td><b>Platform</b></td><td>fingerprint: OS, CPU, vector width, JDK, flags</td>
 * <td>{@code javafx.application.Platform}</td></tr>
 * <tr><td><b>Baseline</b></td><td>a measurement a person accepted for a platform, with a reason</td>
 * <td>the latest run</td></tr>
 * <tr><td><b>Comparison</b></td><td>change, interval, p, verdict, caveats of candidate against baseline</td><td></td></tr>
 * <tr><td><b>Verdict</b></td><td>what statistics says: regression, improvement, equivalent, inconclusive,
 * incompatible</td><td>pass or fail; nor <i>no baseline</i>, <i>measuring</i>, <i>failed</i>: those are states of a
 * row</td></tr>
 * <tr><td><b>Finding</b></td><td>what one check of a policy says: pass, warn, undecided, fail</td><td></td></tr>
 * <tr><td><b>Decision</b></td><td>accept or reject by a person, with reason and undo</td><td>a recommendation</td></tr>
 * </table>
 *
 * <p>Verdict (statistics), Finding (policy) and Decision (person) are three words for three owners.
 */
@NullMarked
package dev.plumbline.model;

import org.jspecify.annotations.NullMarked;
