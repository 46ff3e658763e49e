package nl.meetlat.web.design.editor;

import java.util.Locale;

import nl.meetlat.core.construct.MissingRule;

/** The missing rule of a construct as a form offers it: a kind and a number that counts for one kind only. */
record MissingChoice(String kind, int number) {

    interface Words {

        String text(String key, Object... values);
    }

    static MissingChoice of(MissingRule rule) {
        return new MissingChoice(rule.kind().name().toLowerCase(Locale.ROOT), rule.number());
    }

    MissingRule rule() {
        return switch (kind) {
            case "any" -> MissingRule.ANY;
            case "half" -> MissingRule.HALF;
            case "all" -> MissingRule.ALL;
            default -> MissingRule.atLeast(number);
        };
    }

    String label(Words words) {
        return words.text("missing." + kind, number);
    }
}
