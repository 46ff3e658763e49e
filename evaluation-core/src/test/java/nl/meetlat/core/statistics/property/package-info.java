/** Laws that the statistics obey whatever the data: these tests draw the data. */
package nl.meetlat.core.statistics.property;
