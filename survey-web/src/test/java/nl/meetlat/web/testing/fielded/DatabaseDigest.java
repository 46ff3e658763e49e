package nl.meetlat.web.testing.fielded;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is in every table: of tables with a survey column the rows of one survey, of others all rows. Two digests are equal when
 * nothing was written in between.
 */
public final class DatabaseDigest {

    private static final String TABLES = """
        SELECT t.table_schema || '.' || t.table_name || CASE WHEN EXISTS (
                   SELECT FROM information_schema.columns c WHERE c.table_schema = t.table_schema
                   AND c.table_name = t.table_name AND c.column_name = 'survey_id')
               THEN ' t WHERE survey_id = %s' ELSE ' t' END
        FROM information_schema.tables t
        WHERE t.table_type = 'BASE TABLE' AND t.table_schema NOT IN ('pg_catalog', 'information_schema')
        """;
    private static final String ROWS = "SELECT count(*) || ' rows ' || coalesce(md5(string_agg(t::text, ',' ORDER BY t::text)), '')"
            + " FROM ";

    private DatabaseDigest() {}

    /** By table the number of rows and a hash of their content. */
    public static Map<String, String> of(FieldedWave fielded) {
        Map<String, String> digest = new TreeMap<>();
        List<String> tables = fielded.column(TABLES.formatted(fielded.wave().survey()));
        tables.forEach(table -> digest.put(table, fielded.column(ROWS + table).get(0)));
        return digest;
    }
}
