COMMENT ON COLUMN answering.scored_response.points IS
    'one choice: index of the scale point from 0; several choices: a place per point, 1 chosen, 0 not; a ranking: a place per point with its rank from 1, 0 for none; -1: not answered, or not asked';
COMMENT ON COLUMN answering.answer.value IS
    'as given: the value of the scale point, several joined by | (of a ranking the first first), a number with a point, an ISO date, or text; empty: taken back. Answers to questions that were not put in the end are deleted when a response is submitted';
