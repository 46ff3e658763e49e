/**
 * {@code ./meetlat evaluate}: a case folder in, results and reports out, without database or server. Start at
 * {@link nl.meetlat.launcher.evaluate.EvaluateCommand}. Nothing is computed here.
 */
package nl.meetlat.launcher.evaluate;
