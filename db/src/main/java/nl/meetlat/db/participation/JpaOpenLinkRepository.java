package nl.meetlat.db.participation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import nl.meetlat.core.participation.AccessCode;
import nl.meetlat.core.participation.LinkHash;
import nl.meetlat.core.participation.LinkKey;
import nl.meetlat.core.participation.OpenCounts;
import nl.meetlat.core.participation.OpenLink;
import nl.meetlat.core.participation.OpenLinkRepository;
import nl.meetlat.core.participation.OpenRespondent;
import nl.meetlat.core.participation.PublicId;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;

/** Open links in PostgreSQL. Runs within the caller's transaction. */
@Dependent
public class JpaOpenLinkRepository implements OpenLinkRepository {

    private static final String SELECT = """
        SELECT o.survey_id, o.wave_id, encode(o.link_seed, 'hex') AS seed, encode(o.link_hash, 'hex') AS hash,
               o.access_code, o.is_on
        FROM design.open_link o
        """;
    /** The day is all that stays when the thread to the answers is destroyed. */
    private static final String BEGIN = """
        INSERT INTO participation.participant (survey_id, wave_id, kind, language, public_id, opened_at, created_at)
        VALUES (:survey, :wave, 'open', :language, :publicId, :at, :day)
        ON CONFLICT (public_id) DO NOTHING
        """;

    private final EntityManager entities;

    @Inject
    public JpaOpenLinkRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<OpenLink> of(SurveyId survey, WaveId wave) {
        return one(rows("WHERE o.survey_id = :survey AND o.wave_id = :wave").setParameter("survey", survey.value())
                .setParameter("wave", wave.value()));
    }

    @Override
    public Optional<OpenLink> find(LinkHash link) {
        return one(rows("WHERE o.link_hash = decode(:hash, 'hex')").setParameter("hash", link.value()));
    }

    @Override
    public void save(OpenLink link) {
        entities.createNativeQuery("""
            INSERT INTO design.open_link (survey_id, wave_id, link_seed, link_hash, access_code, is_on)
            VALUES (:survey, :wave, decode(:seed, 'hex'), decode(:hash, 'hex'), cast(:code AS text), :on)
            ON CONFLICT (survey_id, wave_id) DO UPDATE SET access_code = excluded.access_code, is_on = excluded.is_on
            """).setParameter("survey", link.survey().value()).setParameter("wave", link.wave().value())
                .setParameter("seed", link.key().seed()).setParameter("hash", link.key().hash().value())
                .setParameter("code", link.accessCode().map(AccessCode::value).orElse(null))
                .setParameter("on", link.on()).executeUpdate();
    }

    @Override
    public Optional<OpenRespondent> begin(SurveyId survey, WaveId wave, PublicId publicId, Language language,
            Instant at) {
        entities.createNativeQuery(BEGIN).setParameter("survey", survey.value()).setParameter("wave", wave.value())
                .setParameter("language", language.tag()).setParameter("publicId", publicId.value())
                .setParameter("at", at).setParameter("day", at.truncatedTo(ChronoUnit.DAYS)).executeUpdate();
        List<?> rows = entities.createNativeQuery(ParticipantRow.SELECT
                + "WHERE p.survey_id = :survey AND p.wave_id = :wave AND p.public_id = :publicId AND p.kind = 'open'",
                Tuple.class).setParameter("survey", survey.value()).setParameter("wave", wave.value())
                .setParameter("publicId", publicId.value()).getResultList();
        return rows.stream().findFirst().map(row -> (OpenRespondent) ParticipantRow.readRespondent((Tuple) row));
    }

    @Override
    public OpenCounts counts(SurveyId survey, WaveId wave) {
        return new KeptFigures(entities, survey, wave).open()
                .orElseGet(() -> new ResponseCounting(entities, survey, wave).open());
    }

    private Query rows(String where) {
        return entities.createNativeQuery(SELECT + where, Tuple.class);
    }

    private static Optional<OpenLink> one(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().findFirst().map(row -> read((Tuple) row));
    }

    private static OpenLink read(Tuple row) {
        return new OpenLink(new SurveyId(row.get("survey_id", Long.class)), new WaveId(row.get("wave_id", Long.class)),
                new LinkKey(row.get("seed", String.class), new LinkHash(row.get("hash", String.class))),
                Optional.ofNullable(row.get("access_code", String.class)).map(AccessCode::new),
                row.get("is_on", Boolean.class));
    }
}
