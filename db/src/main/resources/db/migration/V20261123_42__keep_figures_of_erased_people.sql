-- How many were invited, started and answered, by background: what stays of the people of a wave when they are erased.
CREATE TABLE participation.kept_figures (
    survey_id bigint NOT NULL,
    wave_id   bigint NOT NULL,
    figures   json   NOT NULL,
    PRIMARY KEY (survey_id, wave_id),
    FOREIGN KEY (survey_id, wave_id) REFERENCES design.wave (survey_id, id)
);
COMMENT ON TABLE participation.kept_figures IS 'numbers only; not released to anybody without the disclosure gate';
COMMENT ON COLUMN participation.kept_figures.figures IS
    '{"total": [invited, started, completed, declined], "groups": {"organisation": {"Trias": [...]}}, "fieldwork": [...]}';
