package nl.meetlat.db.design;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import com.google.gson.JsonParser;
import nl.meetlat.core.survey.AccentColour;
import nl.meetlat.core.survey.Branding;
import nl.meetlat.core.survey.BrandingRepository;
import nl.meetlat.core.survey.Logo;
import nl.meetlat.core.survey.SurveyId;

/** Logos and colours in PostgreSQL. Runs within the caller's transaction. */
@Dependent
public class JpaBrandingRepository implements BrandingRepository {

    private static final String SAVE = """
        INSERT INTO design.branding (survey_id, accent, logo, logo_hash, logo_png, logo_width, logo_height, logo_alt)
        VALUES (:survey, cast(:accent AS text), %s, cast(:hash AS text), cast(:png AS boolean),
            cast(:width AS integer), cast(:height AS integer), cast(cast(:alt AS text) AS jsonb))
        ON CONFLICT (survey_id) DO UPDATE SET accent = excluded.accent, logo = excluded.logo, logo_hash = excluded.logo_hash,
            logo_png = excluded.logo_png, logo_width = excluded.logo_width, logo_height = excluded.logo_height,
            logo_alt = excluded.logo_alt
        """;
    private static final String SAVE_PICTURE = SAVE.formatted(":picture");
    private static final String SAVE_SAME = SAVE.formatted("(SELECT s.logo FROM design.branding s"
            + " WHERE s.survey_id = :survey AND s.logo_hash = cast(:hash AS text))");

    private final EntityManager entities;

    @Inject
    public JpaBrandingRepository(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Branding of(SurveyId survey) {
        List<?> rows = entities.createNativeQuery("""
            SELECT accent, logo_hash, logo_png, logo_width, logo_height, cast(logo_alt AS text) AS alt
            FROM design.branding WHERE survey_id = :survey""", Tuple.class).setParameter("survey", survey.value())
                .getResultList();
        return rows.stream().findFirst().map(row -> read((Tuple) row)).orElse(Branding.NONE);
    }

    private static Branding read(Tuple row) {
        Optional<Logo> logo = Optional.ofNullable(row.get("logo_hash", String.class))
                .map(hash -> new Logo(hash, row.get("logo_png", Boolean.class), row.get("logo_width", Integer.class),
                        row.get("logo_height", Integer.class),
                        TextJson.read(JsonParser.parseString(row.get("alt", String.class)).getAsJsonObject())));
        return new Branding(logo, Optional.ofNullable(row.get("accent", String.class)).map(AccentColour::new));
    }

    @Override
    public void save(SurveyId survey, Branding branding) {
        saving(SAVE_SAME, survey, branding).executeUpdate();
    }

    @Override
    public void save(SurveyId survey, Branding branding, byte[] picture) {
        saving(SAVE_PICTURE, survey, branding).setParameter("picture", picture).executeUpdate();
    }

    @Override
    public void copy(SurveyId from, SurveyId to) {
        entities.createNativeQuery(
                """
                    INSERT INTO design.branding (survey_id, accent, logo, logo_hash, logo_png, logo_width, logo_height, logo_alt)
                    SELECT :to, accent, logo, logo_hash, logo_png, logo_width, logo_height, logo_alt
                    FROM design.branding WHERE survey_id = :from""")
                .setParameter("from", from.value())
                .setParameter("to", to.value()).executeUpdate();
    }

    private Query saving(String sql, SurveyId survey, Branding branding) {
        Optional<Logo> logo = branding.logo();
        return entities.createNativeQuery(sql).setParameter("survey", survey.value())
                .setParameter("accent", branding.accent().map(AccentColour::hex).orElse(null))
                .setParameter("hash", logo.map(Logo::hash).orElse(null))
                .setParameter("png", logo.map(one -> String.valueOf(one.png())).orElse(null))
                .setParameter("width", logo.map(one -> String.valueOf(one.width())).orElse(null))
                .setParameter("height", logo.map(one -> String.valueOf(one.height())).orElse(null))
                .setParameter("alt", logo.map(one -> TextJson.write(one.alt()).toString()).orElse(null));
    }

    @Override
    public Optional<byte[]> picture(String hash) {
        List<?> rows = entities
                .createNativeQuery("SELECT logo FROM design.branding WHERE logo_hash = :hash LIMIT 1", byte[].class)
                .setParameter("hash", hash).getResultList();
        return rows.stream().findFirst().map(byte[].class::cast);
    }
}
