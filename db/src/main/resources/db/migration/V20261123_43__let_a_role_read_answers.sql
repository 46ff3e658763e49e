-- The role that results are read with: it sees answers and nothing of people, and changes nothing. Roles belong to the whole
-- server and their making to its administrator, so it is granted where it is there; the launcher asks again at every start, for
-- it may come later.
CREATE FUNCTION answering.let_read(reader text) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = reader) THEN
        RETURN false;
    END IF;
    EXECUTE format('GRANT USAGE ON SCHEMA answering TO %I', reader);
    EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA answering TO %I', reader);
    RETURN true;
END $$;
SELECT answering.let_read('${appRole}_answers');
