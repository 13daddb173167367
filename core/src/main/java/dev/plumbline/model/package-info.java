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
 * <tr><td><b>Suite</b></td><td>benchmarks judged together, so that their number is corrected for</td>
 * <td>a folder of tests</td></tr>
 * <tr><td><b>Series, trend</b></td><td>the measurements of one benchmark over runs; its levels, steps and drift</td>
 * <td>the iterations of one fork</td></tr>
 * <tr><td><b>Steady state</b></td><td>the part of a fork after its warm-up</td>
 * <td>a series without steps</td></tr>
 * <tr><td><b>Condition</b></td><td>what else the machine did while an iteration was measured</td>
 * <td>a setting</td></tr>
 * <tr><td><b>Event</b></td><td>what a run reports while it goes on, in the past tense</td>
 * <td>a change of a property on the screen</td></tr>
 * <tr><td><b>Picture, drawing</b></td><td>measurements ready to be painted on any surface</td>
 * <td>a screenshot</td></tr>
 * <tr><td><b>Tool</b></td><td>a small Python program that others call; its <b>versions</b> are immutable sources</td>
 * <td>a tool of ours</td></tr>
 * <tr><td><b>Assessment</b></td><td>a version of a tool on its way through tests, measurement, analysis and judgement</td>
 * <td>a profile: that is where time goes, and a word for the future</td></tr>
 * <tr><td><b>Evidence</b></td><td>what a judgement rests on: measured numbers, and texts that are read and never obeyed</td>
 * <td>an opinion</td></tr>
 * <tr><td><b>Judgement</b></td><td>score, reasons and recommendation of rules or a model</td>
 * <td>a decision: that is a person's</td></tr>
 * <tr><td><b>Review</b></td><td>what waits for a person, and what was decided</td>
 * <td>a review of code</td></tr>
 * </table>
 *
 * <p>Verdict (statistics), Finding (policy) and Decision (person) are three words for three owners.
 */
@NullMarked
package dev.plumbline.model;

import org.jspecify.annotations.NullMarked;
