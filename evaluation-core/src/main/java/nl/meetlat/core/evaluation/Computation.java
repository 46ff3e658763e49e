package nl.meetlat.core.evaluation;

import java.util.List;

import nl.meetlat.core.evaluation.finding.Finding;

/** One analysis under way: made before the responses are counted, asking for what it needs; asked for findings after. */
@FunctionalInterface
interface Computation {

    List<Finding> findings();
}
