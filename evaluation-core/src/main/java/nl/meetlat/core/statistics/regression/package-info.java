/**
 * How an outcome depends on predictors. Start at {@link RegressionRows}, the data, and at {@link LinearRegression} and
 * {@link LogisticRegression}. A categorical predictor comes in as columns of zeros and ones; making these does not belong
 * here.
 */
package nl.meetlat.core.statistics.regression;
