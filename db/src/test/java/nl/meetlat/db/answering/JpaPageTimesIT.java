package nl.meetlat.db.answering;

import static nl.meetlat.db.answering.FieldedSurvey.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import nl.meetlat.core.response.AnswerChange;
import nl.meetlat.core.response.PageTime;
import nl.meetlat.core.response.PageTimeRepository;
import nl.meetlat.core.response.ResponseId;
import nl.meetlat.core.response.ResponseRepository;
import org.junit.jupiter.api.Test;

class JpaPageTimesIT {

    private final FieldedSurvey fielded = new FieldedSurvey();
    private final ResponseRepository responses = fielded.database.each(JpaResponseRepository::new,
            ResponseRepository.class);
    private final PageTimeRepository times = fielded.database.each(JpaPageTimes::new, PageTimeRepository.class);

    @Test
    void of_whenNobodySubmitted_isEmpty() {
        begin(1);

        assertThat(times.of(fielded.survey, 1)).isEmpty();
    }

    @Test
    void of_whenSubmitted_isTheMedianOfThoseWhoTookTime() {
        submit(1, "{10, 60}");
        submit(2, "{30, 0}");
        submit(3, "{20, 100}");
        submit(4, "{4000, 80}");
        begin(5);

        assertThat(times.of(fielded.survey, 1)).containsExactly(new PageTime(4, 25), new PageTime(3, 80));
        assertThat(times.of(fielded.survey, 2)).isEmpty();
    }

    @Test
    void of_whenNoTimeIsKnownOfAPage_saysSo() {
        submit(1, "{0, 7}");

        assertThat(times.of(fielded.survey, 1)).containsExactly(PageTime.UNKNOWN, new PageTime(1, 7));
    }

    private ResponseId begin(int participant) {
        ResponseId response = responses.start(fielded.response(participant), NOW);
        responses.save(fielded.survey, response, List.of(new AnswerChange(FieldedSurvey.STATEMENT, "3", 0)), NOW);
        return response;
    }

    private void submit(int participant, String pageSeconds) {
        ResponseId response = begin(participant);
        responses.submit(fielded.survey, response, fielded.questionnaire, NOW.plusSeconds(90));
        fielded.database.execute("UPDATE answering.response_quality SET page_seconds = '%s' WHERE response_id = %s"
                .formatted(pageSeconds, response));
    }
}
