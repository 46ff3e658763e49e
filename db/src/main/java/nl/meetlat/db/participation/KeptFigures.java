package nl.meetlat.db.participation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.participation.FieldworkCounts;
import nl.meetlat.core.participation.OpenCounts;
import nl.meetlat.core.participation.ResponseCounts;
import nl.meetlat.core.participation.ResponseFigures;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.core.survey.WaveId;

/** The numbers that stay when the people of a wave are erased. */
public final class KeptFigures {

    private final EntityManager entities;
    private final SurveyId survey;
    private final WaveId wave;

    public KeptFigures(EntityManager entities, SurveyId survey, WaveId wave) {
        this.entities = entities;
        this.survey = survey;
        this.wave = wave;
    }

    /** Writes down how things stand, the last moment before the people are erased. */
    public void keep() {
        ResponseCounting counting = new ResponseCounting(entities, survey, wave);
        ResponseFigures figures = counting.figures();
        JsonObject json = new JsonObject();
        json.add("total", array(figures.total()));
        JsonObject groups = new JsonObject();
        figures.byBackground().forEach((name, values) -> {
            JsonObject group = new JsonObject();
            values.forEach((value, counts) -> group.add(value, array(counts)));
            groups.add(name.value(), group);
        });
        json.add("groups", groups);
        json.add("open", array(figures.open().started(), figures.open().completed()));
        FieldworkCounts fieldwork = counting.fieldwork();
        json.add("fieldwork", array(fieldwork.invited(), fieldwork.sent(), fieldwork.opened(),
                fieldwork.started(), fieldwork.completed(), fieldwork.declined()));
        query("INSERT INTO participation.kept_figures (survey_id, wave_id, figures)"
                + " VALUES (:survey, :wave, cast(:figures AS json))"
                + " ON CONFLICT (survey_id, wave_id) DO UPDATE SET figures = excluded.figures")
                .setParameter("figures", json.toString()).executeUpdate();
    }

    Optional<ResponseFigures> figures() {
        return read().map(json -> {
            Map<BackgroundName, Map<String, ResponseCounts>> groups = new LinkedHashMap<>();
            json.getAsJsonObject("groups").entrySet().forEach(group -> {
                Map<String, ResponseCounts> values = new LinkedHashMap<>();
                group.getValue().getAsJsonObject().entrySet()
                        .forEach(value -> values.put(value.getKey(), counts(value.getValue())));
                groups.put(new BackgroundName(group.getKey()), values);
            });
            return new ResponseFigures(counts(json.get("total")), groups, open(json));
        });
    }

    Optional<FieldworkCounts> fieldwork() {
        return read().map(json -> {
            long[] numbers = numbers(json.get("fieldwork"));
            return new FieldworkCounts(numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]);
        });
    }

    Optional<OpenCounts> open() {
        return read().map(KeptFigures::open);
    }

    /** Numbers kept before there were open links have none. */
    private static OpenCounts open(JsonObject json) {
        if (!json.has("open")) {
            return OpenCounts.NONE;
        }
        long[] numbers = numbers(json.get("open"));
        return new OpenCounts(numbers[0], numbers[1]);
    }

    private Optional<JsonObject> read() {
        List<?> rows = entities.createNativeQuery("SELECT cast(figures AS text) FROM participation.kept_figures"
                + " WHERE survey_id = :survey AND wave_id = :wave", String.class)
                .setParameter("survey", survey.value()).setParameter("wave", wave.value()).getResultList();
        return rows.stream().findFirst().map(row -> JsonParser.parseString((String) row).getAsJsonObject());
    }

    private Query query(String sql) {
        return entities.createNativeQuery(sql).setParameter("survey", survey.value()).setParameter("wave",
                wave.value());
    }

    private static JsonArray array(ResponseCounts counts) {
        return array(counts.invited(), counts.started(), counts.completed(), counts.declined());
    }

    private static JsonArray array(long... numbers) {
        JsonArray array = new JsonArray();
        for (long number : numbers) {
            array.add(number);
        }
        return array;
    }

    private static ResponseCounts counts(JsonElement json) {
        long[] numbers = numbers(json);
        return new ResponseCounts(numbers[0], numbers[1], numbers[2], numbers[3]);
    }

    private static long[] numbers(JsonElement json) {
        return json.getAsJsonArray().asList().stream().mapToLong(JsonElement::getAsLong).toArray();
    }
}
