/**
 * Results and reports of a wave: on screen, as files and through the API. Start at
 * {@link nl.meetlat.web.results.ResultsService}, which runs the survey's plan through the same evaluator, gate and writers as
 * the command line. A manager's results are limited by {@code OwnOrganisation}. Nothing is computed or worded here.
 */
package nl.meetlat.web.results;
