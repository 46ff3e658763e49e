-- How a survey shows whose it is on the respondents' pages. The picture is what Meetlat made of the file sent in.
CREATE TABLE design.branding (
    survey_id   bigint PRIMARY KEY REFERENCES design.survey (id),
    accent      text CHECK (accent ~ '^#[0-9a-f]{6}$'),
    logo        bytea CHECK (length(logo) <= 100000),
    logo_hash   text CHECK (logo_hash ~ '^[0-9a-f]{16}$'),
    logo_png    boolean,
    logo_width  integer CHECK (logo_width > 0),
    logo_height integer CHECK (logo_height > 0),
    logo_alt    jsonb,
    CONSTRAINT branding_logo_whole CHECK (num_nulls(logo, logo_hash, logo_png, logo_width, logo_height, logo_alt) IN (0, 6))
);
CREATE INDEX branding_logo_hash ON design.branding (logo_hash);
COMMENT ON COLUMN design.branding.logo_alt IS '{"nl": ..., "en": ...}: what the logo says to who cannot see it';
