package nl.meetlat.db.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.participation.DuplicateParticipantException;
import nl.meetlat.core.participation.EmailAddress;
import nl.meetlat.core.participation.FieldworkCounts;
import nl.meetlat.core.participation.LinkHash;
import nl.meetlat.core.participation.LinkKey;
import nl.meetlat.core.participation.NewParticipant;
import nl.meetlat.core.participation.Participant;
import nl.meetlat.core.participation.ParticipantDetails;
import nl.meetlat.core.participation.ParticipantId;
import nl.meetlat.core.participation.ParticipantOrder;
import nl.meetlat.core.participation.ParticipantRepository;
import nl.meetlat.core.participation.PublicId;
import nl.meetlat.core.participation.Respondent;
import nl.meetlat.core.participation.ResponseFigures;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;

/** Participants in PostgreSQL. Runs within the caller's transaction. */
@Dependent
public class JpaParticipantRepository implements ParticipantRepository {

    private static final String UNIQUE_ADDRESS = "participant_email";
    private static final int ADDRESSES_AT_ONCE = 1000;
    private static final String OF_WAVE = "WHERE p.survey_id = :survey AND p.wave_id = :wave AND p.kind = 'invited' ";
    private static final String MATCHING = """
        AND (:text = '' OR strpos(lower(concat_ws(chr(10), p.name, p.email, p.external_id,
            (SELECT string_agg(b.value, chr(10)) FROM json_each_text(p.backgrounds) b))), lower(:text)) > 0)
        """;

    private final EntityManager entities;

    @Inject
    public JpaParticipantRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<ParticipantId> addAll(SurveyId survey, WaveId wave, List<NewParticipant> participants, Instant at) {
        try {
            return entities.unwrap(Session.class)
                    .doReturningWork(new ParticipantInsert(survey, wave, participants, at)::into);
        } catch (ConstraintViolationException e) {
            throw translated(e, wave);
        }
    }

    @Override
    public Optional<Participant> find(SurveyId survey, ParticipantId id) {
        return one(rows("WHERE p.survey_id = :survey AND p.id = :id AND p.kind = 'invited'")
                .setParameter("survey", survey.value()).setParameter("id", id.value()));
    }

    @Override
    public Optional<Respondent> respondent(SurveyId survey, ParticipantId id) {
        List<?> rows = rows("WHERE p.survey_id = :survey AND p.id = :id").setParameter("survey", survey.value())
                .setParameter("id", id.value()).getResultList();
        return rows.stream().findFirst().map(row -> ParticipantRow.readRespondent((Tuple) row));
    }

    @Override
    public List<Participant> find(SurveyId survey, Collection<ParticipantId> ids) {
        return ids.isEmpty()
                ? List.of()
                : all(rows("WHERE p.survey_id = :survey AND p.id IN :ids AND p.kind = 'invited'")
                        .setParameter("survey", survey.value())
                        .setParameter("ids", ids.stream().map(ParticipantId::value).toList()));
    }

    @Override
    public Optional<Participant> find(SurveyId survey, WaveId wave, PublicId publicId) {
        return one(ofWave(survey, wave, "AND p.public_id = :publicId").setParameter("publicId", publicId.value()));
    }

    @Override
    public Optional<Participant> findByLink(LinkHash link) {
        return one(rows("WHERE p.link_hash = decode(:hash, 'hex')").setParameter("hash", link.value()));
    }

    @Override
    public List<Participant> search(SurveyId survey, WaveId wave, String text, ParticipantOrder order, int offset,
            int limit) {
        ParticipantSorting sorting = new ParticipantSorting(order);
        return all(sorting.in(ofWave(survey, wave, MATCHING + sorting.sql())).setParameter("text", askable(text))
                .setFirstResult(offset).setMaxResults(limit));
    }

    @Override
    public long count(SurveyId survey, WaveId wave, String text) {
        return ((Number) entities
                .createNativeQuery("SELECT count(*) FROM participation.participant p " + OF_WAVE + MATCHING)
                .setParameter("survey", survey.value()).setParameter("wave", wave.value())
                .setParameter("text", askable(text))
                .getSingleResult()).longValue();
    }

    @Override
    public Set<String> knownAddresses(SurveyId survey, WaveId wave, Collection<EmailAddress> addresses) {
        Set<String> known = new HashSet<>();
        List<String> asked = addresses.stream().map(EmailAddress::key).distinct().toList();
        for (int from = 0; from < asked.size(); from += ADDRESSES_AT_ONCE) {
            Query query = entities
                    .createNativeQuery("SELECT lower(p.email) FROM participation.participant p " + OF_WAVE
                            + "AND lower(p.email) = ANY (string_to_array(:asked, chr(10)))", String.class)
                    .setParameter("survey", survey.value()).setParameter("wave", wave.value())
                    .setParameter("asked", String.join("\n",
                            asked.subList(from, Math.min(asked.size(), from + ADDRESSES_AT_ONCE))));
            for (Object address : query.getResultList()) {
                known.add((String) address);
            }
        }
        return known;
    }

    @Override
    public LinkKey linkKey(SurveyId survey, ParticipantId id) {
        List<?> rows = entities.createNativeQuery("""
            SELECT encode(link_seed, 'hex'), encode(link_hash, 'hex') FROM participation.participant
            WHERE survey_id = :survey AND id = :id""", Tuple.class).setParameter("survey", survey.value())
                .setParameter("id", id.value()).getResultList();
        if (rows.isEmpty()) {
            throw new NoSuchElementException("survey " + survey + " has no participant " + id);
        }
        Tuple row = (Tuple) rows.get(0);
        return new LinkKey(row.get(0, String.class), new LinkHash(row.get(1, String.class)));
    }

    @Override
    public List<BackgroundName> backgroundNames(SurveyId survey, WaveId wave) {
        return new ResponseCounting(entities, survey, wave).backgrounds();
    }

    @Override
    public boolean change(SurveyId survey, ParticipantId id, ParticipantDetails details) {
        Optional<Participant> participant = find(survey, id);
        if (participant.isEmpty()) {
            return false;
        }
        try {
            return entities.createNativeQuery("""
                UPDATE participation.participant
                SET external_id = cast(:externalId AS text), email = :email, name = :name, language = :language,
                    backgrounds = cast(:backgrounds AS json)
                WHERE survey_id = :survey AND id = :id""")
                    .setParameter("externalId", details.externalId().orElse(null))
                    .setParameter("email", details.email().value()).setParameter("name", details.name())
                    .setParameter("language", details.language().tag())
                    .setParameter("backgrounds", BackgroundsJson.write(details.backgrounds()))
                    .setParameter("survey", survey.value()).setParameter("id", id.value()).executeUpdate() == 1;
        } catch (ConstraintViolationException e) {
            throw translated(e, participant.get().wave());
        }
    }

    @Override
    public boolean deleteUnstarted(SurveyId survey, ParticipantId id) {
        return entities.createNativeQuery("""
            DELETE FROM participation.participant
            WHERE survey_id = :survey AND id = :id AND started_at IS NULL AND completed_at IS NULL""")
                .setParameter("survey", survey.value()).setParameter("id", id.value()).executeUpdate() == 1;
    }

    @Override
    public boolean markOpened(SurveyId survey, ParticipantId id, Instant at) {
        return marks(survey, id).opened(at);
    }

    @Override
    public boolean markStarted(SurveyId survey, ParticipantId id, Instant at) {
        return marks(survey, id).started(at);
    }

    @Override
    public boolean markCompleted(SurveyId survey, ParticipantId id, Instant at) {
        return marks(survey, id).completed(at);
    }

    @Override
    public boolean markCompletedUntimed(SurveyId survey, ParticipantId id) {
        return marks(survey, id).completedUntimed();
    }

    @Override
    public boolean holdUncompleted(SurveyId survey, ParticipantId id) {
        return marks(survey, id).holdUncompleted();
    }

    @Override
    public boolean markDeclined(SurveyId survey, ParticipantId id, Instant at) {
        return marks(survey, id).declined(at);
    }

    @Override
    public boolean markWithdrawn(SurveyId survey, ParticipantId id, Instant at) {
        return marks(survey, id).withdrawn(at);
    }

    @Override
    public ResponseFigures figures(SurveyId survey, WaveId wave) {
        return new KeptFigures(entities, survey, wave).figures()
                .orElseGet(() -> new ResponseCounting(entities, survey, wave).figures());
    }

    @Override
    public FieldworkCounts fieldwork(SurveyId survey, WaveId wave) {
        return new KeptFigures(entities, survey, wave).fieldwork()
                .orElseGet(() -> new ResponseCounting(entities, survey, wave).fieldwork());
    }

    @Override
    public SortedMap<LocalDate, Integer> completionsPerDay(SurveyId survey, WaveId wave, ZoneId zone) {
        return new ResponseCounting(entities, survey, wave).completionsPerDay(zone);
    }

    /** Without the one character PostgreSQL does not know. */
    private static String askable(String text) {
        return text.replace("\0", "");
    }

    private ProgressMarks marks(SurveyId survey, ParticipantId id) {
        return new ProgressMarks(entities, survey, id);
    }

    private Query ofWave(SurveyId survey, WaveId wave, String more) {
        return rows(OF_WAVE + more).setParameter("survey", survey.value()).setParameter("wave", wave.value());
    }

    private Query rows(String where) {
        return entities.createNativeQuery(ParticipantRow.SELECT + where, Tuple.class);
    }

    private static Optional<Participant> one(Query query) {
        return all(query).stream().findFirst();
    }

    @SuppressWarnings("unchecked")
    private static List<Participant> all(Query query) {
        return ((List<Tuple>) query.getResultList()).stream().map(ParticipantRow::read).toList();
    }

    private static RuntimeException translated(ConstraintViolationException violation, WaveId wave) {
        return UNIQUE_ADDRESS.equals(violation.getConstraintName())
                ? new DuplicateParticipantException(wave, violation)
                : violation;
    }
}
