-- How often signing in failed of late, so that passwords cannot be guessed at leisure on any node.
CREATE TABLE account.sign_in_failure (
    subject       bytea PRIMARY KEY,
    failures      integer     NOT NULL CHECK (failures > 0),
    last_at       timestamptz NOT NULL,
    blocked_until timestamptz NOT NULL
);
COMMENT ON COLUMN account.sign_in_failure.subject IS 'hash of what is watched: an account, a network address, or both together';
CREATE INDEX sign_in_failure_last_at ON account.sign_in_failure (last_at);
