-- What a wave promises about people's data. Waves made before this keep the thread between person and answers until somebody
-- states a day; respondents of those opened before this go on reading the words of their questionnaire.
ALTER TABLE design.wave
    ADD COLUMN privacy_mode  text  NOT NULL DEFAULT 'confidential'
        CHECK (privacy_mode IN ('identified', 'confidential', 'anonymous')),
    ADD COLUMN privacy       jsonb NOT NULL DEFAULT '{}',
    ADD COLUMN told          jsonb,
    ADD COLUMN link_until    date CHECK (link_until IS NULL OR privacy_mode = 'confidential'),
    ADD COLUMN people_until  date,
    ADD COLUMN answers_until date,
    ADD COLUMN link_destroyed_at timestamptz,
    ADD COLUMN people_erased_at  timestamptz,
    ADD COLUMN answers_erased_at timestamptz,
    ADD CONSTRAINT wave_kept_in_order CHECK (link_until <= people_until AND link_until <= answers_until
        AND people_until <= answers_until);
COMMENT ON COLUMN design.wave.privacy IS
    '{"controller": {"nl": ...}, "basis": "consent", "readers": {...}, "contact": {...}}; what is not stated is left out';
COMMENT ON COLUMN design.wave.told IS '[{"heading": {"nl": ...}, "text": {...}}, ...]: what respondents read, in the very words';
COMMENT ON COLUMN design.wave.link_until IS 'last day of the thread between person and answers';
COMMENT ON COLUMN design.wave.people_until IS 'last day of names, addresses and mails';
COMMENT ON COLUMN design.wave.answers_until IS 'last day of the answers';

CREATE FUNCTION design.refuse_change_of_told_privacy() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'what respondents of wave % of survey % were told never changes', OLD.id, OLD.survey_id
        USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'told_privacy_is_locked';
END $$;
CREATE TRIGGER told_privacy_is_locked BEFORE UPDATE ON design.wave
    FOR EACH ROW WHEN (OLD.told IS NOT NULL AND OLD.opened_at IS NOT NULL AND NEW.opened_at IS NOT NULL
        AND (NEW.told IS NULL OR OLD.told <> NEW.told
            OR ROW(OLD.privacy_mode, OLD.privacy, OLD.link_until, OLD.people_until, OLD.answers_until, OLD.minimum_group_size)
                IS DISTINCT FROM ROW(NEW.privacy_mode, NEW.privacy, NEW.link_until, NEW.people_until, NEW.answers_until,
                    NEW.minimum_group_size)))
    EXECUTE FUNCTION design.refuse_change_of_told_privacy();
