-- Signals of how carefully a response was given, computed when it is submitted. Shown nowhere yet.
CREATE TABLE answering.response_quality (
    survey_id     bigint    NOT NULL,
    response_id   bigint    NOT NULL,
    page_seconds  integer[] NOT NULL,
    grids         integer   NOT NULL CHECK (grids >= 0),
    straight_lined integer  NOT NULL CHECK (straight_lined BETWEEN 0 AND grids),
    longest_run   integer   NOT NULL CHECK (longest_run >= 0),
    too_fast      boolean   NOT NULL,
    PRIMARY KEY (survey_id, response_id),
    FOREIGN KEY (survey_id, response_id) REFERENCES answering.response (survey_id, id) ON DELETE CASCADE
);
COMMENT ON COLUMN answering.response_quality.page_seconds IS 'seconds spent on each page of the version, in order';
COMMENT ON COLUMN answering.response_quality.grids IS 'sets of statements on one page and scale that were answered, large enough to tell';
COMMENT ON COLUMN answering.response_quality.straight_lined IS 'those of the grids in which every answer is the same';
COMMENT ON COLUMN answering.response_quality.longest_run IS 'longest run of the same answer to successive statements on one scale';
