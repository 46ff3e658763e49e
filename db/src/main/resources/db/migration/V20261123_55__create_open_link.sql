-- The public address of a wave, besides the personal links. Its code is derived from the seed, like the secret of a personal
-- link, so that a copy of the database opens nothing.
CREATE TABLE design.open_link (
    survey_id   bigint  NOT NULL,
    wave_id     bigint  NOT NULL,
    link_seed   bytea   NOT NULL CHECK (length(link_seed) >= 16),
    link_hash   bytea   NOT NULL,
    access_code text,
    is_on       boolean NOT NULL,
    PRIMARY KEY (survey_id, wave_id),
    FOREIGN KEY (survey_id, wave_id) REFERENCES design.wave (survey_id, id)
);
CREATE UNIQUE INDEX open_link_hash ON design.open_link (link_hash);
COMMENT ON COLUMN design.open_link.access_code IS 'typed before one can begin; null: none';

-- Who comes by it has no name, no address and no link of their own.
ALTER TABLE participation.participant
    ADD COLUMN kind text NOT NULL DEFAULT 'invited' CHECK (kind IN ('invited', 'open')),
    ALTER COLUMN email DROP NOT NULL,
    ALTER COLUMN link_seed DROP NOT NULL,
    ALTER COLUMN link_hash DROP NOT NULL,
    ADD CONSTRAINT participant_kind_fits CHECK (CASE kind
        WHEN 'invited' THEN email IS NOT NULL AND link_seed IS NOT NULL AND link_hash IS NOT NULL
        ELSE email IS NULL AND external_id IS NULL AND name = '' AND link_seed IS NULL AND link_hash IS NULL
            AND backgrounds::text = '{}' END);
COMMENT ON COLUMN participation.participant.kind IS 'open: came by the open link of the wave, and is nobody to Meetlat';

-- What somebody reads who comes by the open link, in the very words; locked like what invited people are told.
ALTER TABLE design.wave ADD COLUMN told_open jsonb;
COMMENT ON COLUMN design.wave.told_open IS 'as told, for who comes by the open link';
CREATE TRIGGER told_open_privacy_is_locked BEFORE UPDATE ON design.wave
    FOR EACH ROW WHEN (OLD.told_open IS NOT NULL AND OLD.opened_at IS NOT NULL AND NEW.opened_at IS NOT NULL
        AND NEW.told_open IS DISTINCT FROM OLD.told_open)
    EXECUTE FUNCTION design.refuse_change_of_told_privacy();
