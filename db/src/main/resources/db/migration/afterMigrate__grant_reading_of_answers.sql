-- The role that results are read with: it sees answers and nothing of people, and changes nothing. Roles belong to the whole
-- server and their making to its administrator, so it is granted where it is there; after each migration, for it may come later.
DO $$
BEGIN
    IF EXISTS (SELECT FROM pg_roles WHERE rolname = '${appRole}_answers') THEN
        GRANT USAGE ON SCHEMA answering TO ${appRole}_answers;
        GRANT SELECT ON ALL TABLES IN SCHEMA answering TO ${appRole}_answers;
    END IF;
END $$;
