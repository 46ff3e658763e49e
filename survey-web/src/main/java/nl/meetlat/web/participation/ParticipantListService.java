package nl.meetlat.web.participation;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.meetlat.core.casefolder.ParticipantList;
import nl.meetlat.core.casefolder.ParticipantListReader;
import nl.meetlat.core.participation.ParticipantDetails;
import nl.meetlat.core.participation.ParticipantRepository;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.SurveyRepository;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.core.survey.WaveId;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.security.Right;
import nl.meetlat.web.security.SurveyAccess;

/** Reads a list of participants for a wave without changing anything. Adding it is {@link ParticipantService#add}. */
@ApplicationScoped
@Transactional
public class ParticipantListService {

    private SurveyAccess access;
    private SurveyRepository surveys;
    private ParticipantRepository participants;

    protected ParticipantListService() {}

    @Inject
    ParticipantListService(SurveyAccess access, SurveyRepository surveys, ParticipantRepository participants) {
        this.access = access;
        this.surveys = surveys;
        this.participants = participants;
    }

    /** Reads what was pasted. */
    ListPreview read(SurveyId survey, WaveId id, String pasted) {
        return preview(survey, id, reader(survey, id, "").read(pasted));
    }

    /** Reads an uploaded file. */
    ListPreview read(SurveyId survey, WaveId id, String fileName, byte[] content) {
        return preview(survey, id, reader(survey, id, fileName).read(content));
    }

    private ParticipantListReader reader(SurveyId survey, WaveId id, String name) {
        Wave wave = access.wave(survey, id, Right.RESEARCH);
        return new ParticipantListReader(name, surveys.version(survey, wave.version())
                .orElseThrow(() -> new ProblemException(ProblemCode.WAVE_NOT_FOUND)).questionnaire().languages()
                .get(0));
    }

    private ListPreview preview(SurveyId survey, WaveId id, ParticipantList list) {
        Set<String> known = participants.knownAddresses(survey, id,
                list.participants().stream().map(ParticipantDetails::email).toList());
        List<Long> rows = list.rows().stream()
                .filter(row -> row.participant().filter(person -> known.contains(person.email().key())).isPresent())
                .map(ParticipantList.Row::number).toList();
        return new ListPreview(list, rows, ParticipantService.MOST_ADDED);
    }
}
