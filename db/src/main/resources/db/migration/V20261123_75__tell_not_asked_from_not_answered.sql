COMMENT ON COLUMN answering.scored_response.points IS
    'one choice: index of the scale point from 0; several choices: a place per point, 1 chosen, 0 not; a ranking: a place per point with its rank from 1, 0 for none; -1: not answered; -2: not asked, in rows of before this version -1 too';
COMMENT ON COLUMN answering.scored_response.numbers IS
    'numbers, dates as days since 1970; NaN: not answered; -Infinity: not asked, in rows of before this version NaN too';
