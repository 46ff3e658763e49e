package nl.meetlat.web.testing.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** What a screen reader says of the fields of a page, made from the accessibility tree that the browser hands to it. */
public final class ReadAloud {

    private final Map<String, JsonObject> nodes = new HashMap<>();
    private final List<String> lines = new ArrayList<>();

    private ReadAloud() {}

    /**
     * One line per field in reading order: the group it is in, its own name, its place among the options of which one can be
     * chosen ("2 of 5"), and "checked" or what is typed in it.
     */
    public static List<String> of(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("Accessibility.enable");
        ReadAloud reader = new ReadAloud();
        List<JsonObject> all = new ArrayList<>();
        for (JsonElement node : session.send("Accessibility.getFullAXTree").getAsJsonArray("nodes")) {
            all.add(node.getAsJsonObject());
        }
        session.detach();
        all.forEach(node -> reader.nodes.put(node.get("nodeId").getAsString(), node));
        reader.read(all.get(0), all.get(0));
        return reader.lines;
    }

    private void read(JsonObject node, JsonObject group) {
        JsonObject within = role(node).equals("group") || role(node).equals("radiogroup") ? node : group;
        switch (role(node)) {
            case "radio" -> {
                List<JsonObject> options = radios(within).toList();
                lines.add(text(within, "name") + ", " + text(node, "name") + ", " + (options.indexOf(node) + 1) + " of "
                        + options.size() + checked(node));
            }
            case "checkbox" -> lines.add(text(within, "name") + ", " + text(node, "name") + checked(node));
            case "textbox", "Date" -> lines
                    .add(text(node, "name") + (text(node, "value").isEmpty() ? "" : ", " + text(node, "value")));
            default -> children(node).forEach(child -> read(child, within));
        }
    }

    private Stream<JsonObject> radios(JsonObject node) {
        return role(node).equals("radio") ? Stream.of(node) : children(node).flatMap(this::radios);
    }

    private Stream<JsonObject> children(JsonObject node) {
        return Stream.of(node.getAsJsonArray("childIds")).filter(ids -> ids != null)
                .flatMap(ids -> ids.asList().stream()).map(id -> nodes.get(id.getAsString()))
                .filter(child -> child != null);
    }

    private static String role(JsonObject node) {
        return text(node, "role");
    }

    private static String checked(JsonObject node) {
        for (JsonElement property : node.getAsJsonArray("properties")) {
            JsonObject named = property.getAsJsonObject();
            if (text(named, "name").equals("checked") && text(named, "value").equals("true")) {
                return ", checked";
            }
        }
        return "";
    }

    /** A name as it is, or the value of a value with its type. */
    private static String text(JsonObject of, String what) {
        JsonElement found = of.get(what);
        if (found == null) {
            return "";
        }
        return found.isJsonPrimitive() ? found.getAsString() : text(found.getAsJsonObject(), "value");
    }
}
