package nl.meetlat.web.participation;

import java.util.Map;

import nl.meetlat.core.participation.BackgroundName;

/** One background of a participant in a form. */
public final class BackgroundInput {

    private final BackgroundChoice choice;
    private String value;

    BackgroundInput(BackgroundChoice choice, String value) {
        this.choice = choice;
        this.value = value;
    }

    BackgroundName name() {
        return choice.name();
    }

    public String getLabel() {
        return choice.label();
    }

    public boolean isChosen() {
        return !choice.values().isEmpty();
    }

    public Map<String, String> getValues() {
        return choice.values();
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }
}
