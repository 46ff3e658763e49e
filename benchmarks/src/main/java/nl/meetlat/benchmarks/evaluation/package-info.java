/**
 * The speed of evaluating: in process with JMH, whole processes beside R. Start at
 * {@link nl.meetlat.benchmarks.evaluation.EvaluationRun}.
 */
package nl.meetlat.benchmarks.evaluation;
