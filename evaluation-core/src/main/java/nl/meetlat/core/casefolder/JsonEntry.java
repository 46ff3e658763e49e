package nl.meetlat.core.casefolder;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.statistics.Computed;
import nl.meetlat.core.statistics.PValue;
import nl.meetlat.core.statistics.Reason;

/**
 * One JSON object of the results: fields in the order they are put; a figure that does not exist becomes null, and its reason
 * stands beside it.
 */
final class JsonEntry {

    private static final double EXACT_WHOLE = 1e15;
    private static final double SMALLEST_DOUBLE = 1e-300;

    private final JsonObject object = new JsonObject();
    private Optional<Reason> reason = Optional.empty();

    JsonEntry text(String name, String value) {
        object.addProperty(name, value);
        return this;
    }

    JsonEntry text(String name, Optional<String> value) {
        object.add(name, value.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE));
        return this;
    }

    JsonEntry texts(String name, List<String> values) {
        return list(name, values, JsonPrimitive::new);
    }

    JsonEntry number(String name, double value) {
        object.add(name, json(value));
        return this;
    }

    JsonEntry yes(String name, boolean value) {
        object.addProperty(name, value);
        return this;
    }

    JsonEntry put(String name, Computed<Double> figure) {
        return add(name, figure.map(JsonEntry::json));
    }

    JsonEntry count(String name, Computed<Long> count) {
        return add(name, count.map(JsonPrimitive::new));
    }

    JsonEntry p(String name, Computed<PValue> p) {
        return add(name, p.map(JsonEntry::json));
    }

    private JsonEntry add(String name, Computed<? extends JsonElement> figure) {
        object.add(name, figure.toOptional().<JsonElement>map(found -> found).orElse(JsonNull.INSTANCE));
        reason = reason.or(figure::absence);
        return this;
    }

    JsonEntry entry(String name, JsonEntry entry) {
        object.add(name, entry.json());
        return this;
    }

    JsonEntry localized(String name, LocalizedText text) {
        JsonObject texts = new JsonObject();
        for (Language language : text.languages()) {
            texts.addProperty(language.tag(), text.exactly(language));
        }
        object.add(name, texts);
        return this;
    }

    JsonEntry element(String name, JsonElement element) {
        object.add(name, element);
        return this;
    }

    <T> JsonEntry entries(String name, List<T> elements, Function<T, JsonEntry> entry) {
        return list(name, elements, element -> entry.apply(element).json());
    }

    <T> JsonEntry list(String name, List<T> elements, Function<T, ? extends JsonElement> json) {
        JsonArray array = new JsonArray();
        elements.forEach(element -> array.add(json.apply(element)));
        object.add(name, array);
        return this;
    }

    /** A count as an element of a list; null when it does not exist, the reason is told by {@link #because}. */
    static JsonElement count(Computed<Long> count) {
        return count.fold(JsonPrimitive::new, reason -> JsonNull.INSTANCE);
    }

    /** Tells why an element of a list does not exist. */
    JsonEntry because(Optional<Reason> absence) {
        reason = reason.or(() -> absence);
        return this;
    }

    /** A double in full: whole numbers without a point, others with as many digits as tell it from its neighbours. */
    static JsonPrimitive json(double value) {
        if (value == Math.rint(value) && Math.abs(value) < EXACT_WHOLE) {
            return new JsonPrimitive((long) value);
        }
        return new JsonPrimitive(new BigDecimal(Double.toString(value)));
    }

    private static JsonPrimitive json(PValue p) {
        return p.value() >= SMALLEST_DOUBLE ? json(p.value()) : new JsonPrimitive(p.toBigDecimal());
    }

    JsonObject json() {
        reason.ifPresent(why -> object.addProperty("reason", why.code()));
        return object;
    }
}
