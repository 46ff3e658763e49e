package nl.meetlat.web.api;

import jakarta.ws.rs.NotFoundException;

import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;

/** Numbers in paths. What is no positive number is the address of nothing. */
final class Numbers {

    private Numbers() {}

    /** @throws NotFoundException when it cannot be the number of a survey */
    static SurveyId survey(String text) {
        return new SurveyId(number(text));
    }

    /** @throws NotFoundException when it cannot be the number of a wave */
    static WaveId wave(String text) {
        return new WaveId(number(text));
    }

    private static long number(String text) {
        if (!text.matches("[1-9][0-9]{0,17}")) {
            throw new NotFoundException();
        }
        return Long.parseLong(text);
    }
}
