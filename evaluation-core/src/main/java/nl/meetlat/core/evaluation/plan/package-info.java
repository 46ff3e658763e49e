/**
 * What a researcher wants to be computed: the analysis plan and the closed set of its kinds of analysis. Start at
 * {@link AnalysisPlan}; {@link Analysis} is sealed and handled with an {@link AnalysisVisitor}. Nothing here computes, and
 * no JSON: the plan as a file is read and written in {@code casefolder}.
 */
package nl.meetlat.core.evaluation.plan;
