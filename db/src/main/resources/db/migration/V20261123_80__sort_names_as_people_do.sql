-- Zoë after Ömer, whatever the locale of the database is. A server built without ICU sorts by character codes instead.
DO $$
BEGIN
    CREATE COLLATION participation.names (provider = icu, locale = 'und');
EXCEPTION WHEN feature_not_supported THEN
    CREATE COLLATION participation.names FROM "C";
END $$;
COMMENT ON COLLATION participation.names IS 'the order of names and other words in lists';
