package nl.meetlat.core.statistics.agreement;

import java.util.List;
import java.util.Map;

import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.Reason;
import nl.meetlat.core.statistics.distribution.NormalDistribution;

/**
 * Fleiss' kappa: how far several raters agree on categories without order, beyond what chance would bring about.
 *
 * <p>
 * kappa = (A - E) / (1 - E), with A the mean over subjects of the share of pairs of raters who agree, and E = &Sigma;
 * p<sub>j</sub>&sup2; with p<sub>j</sub> the share of all ratings in category j. Its standard error if there is no agreement
 * beyond chance: sqrt(2 [s&sup2; - &Sigma; p<sub>j</sub> q<sub>j</sub> (q<sub>j</sub> - p<sub>j</sub>)] / [n m (m - 1)]) / s
 * with q<sub>j</sub> = 1 - p<sub>j</sub>, s = &Sigma; p<sub>j</sub> q<sub>j</sub>, n subjects and m raters; z = kappa / se,
 * two-sided p by the normal distribution.
 *
 * <p>
 * One rater: {@code NOT_APPLICABLE}; no subjects: {@code EMPTY}; one category only: {@code NO_VARIANCE}. Fleiss,
 * <i>Psychological Bulletin</i> 76 (1971) 378-382; Fleiss, Nee and Landis, <i>Psychological Bulletin</i> 86 (1979) 974-977
 * for the standard error; as R's {@code irr::kappam.fleiss}, SPSS's RELIABILITY /FLEISS.
 *
 * @param kappa
 *            Fleiss' kappa, at most 1
 * @param standardError
 *            its standard error if there is no agreement beyond chance
 * @param z
 *            kappa / standardError
 * @param p
 *            the two-sided probability if there is no agreement beyond chance
 */
public record FleissKappa(double kappa, double standardError, double z, PValue p) {

    /** The agreement of all raters in {@code ratings}. */
    public static Computed<FleissKappa> of(Ratings ratings) {
        if (ratings.raters() < 2) {
            return Computed.absent(Reason.NOT_APPLICABLE);
        }
        if (ratings.subjects() == 0) {
            return Computed.absent(Reason.EMPTY);
        }
        double subjects = ratings.subjects();
        double raters = ratings.raters();
        double[] totals = new double[ratings.categories()];
        double agreeing = 0;
        for (Map.Entry<List<Double>, Long> pattern : ratings.patterns().entrySet()) {
            double[] counts = new double[totals.length];
            pattern.getKey().forEach(category -> counts[ratings.place(category)]++);
            for (int j = 0; j < totals.length; j++) {
                totals[j] += counts[j] * pattern.getValue();
                agreeing += counts[j] * (counts[j] - 1) * pattern.getValue();
            }
        }
        double byDisagreement = 0;
        double asymmetry = 0;
        for (double total : totals) {
            double share = total / (subjects * raters);
            byDisagreement += share * (1 - share);
            asymmetry += share * (1 - share) * (1 - 2 * share);
        }
        if (byDisagreement == 0) {
            return Computed.absent(Reason.NO_VARIANCE);
        }
        double pairs = subjects * raters * (raters - 1);
        double kappa = 1 - (pairs - agreeing) / pairs / byDisagreement;
        double error = Math.sqrt(2 * (byDisagreement * byDisagreement - asymmetry) / pairs) / byDisagreement;
        return Computed.of(new FleissKappa(kappa, error, kappa / error, NormalDistribution.twoSided(kappa / error)));
    }
}
