-- Identity and answers live apart: who somebody is stands in participation, what somebody answered in answering, and the
-- thread between them in linkage alone. The application role reads and writes rows; it owns nothing and cannot change a schema.
CREATE SCHEMA account;
CREATE SCHEMA design;
CREATE SCHEMA participation;
CREATE SCHEMA answering;
CREATE SCHEMA linkage;

GRANT USAGE ON SCHEMA account, design, participation, answering, linkage TO ${appRole};
ALTER DEFAULT PRIVILEGES IN SCHEMA account, design, participation, answering, linkage
    GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${appRole};
ALTER DEFAULT PRIVILEGES IN SCHEMA account, design, participation, answering, linkage
    GRANT USAGE, SELECT ON SEQUENCES TO ${appRole};
