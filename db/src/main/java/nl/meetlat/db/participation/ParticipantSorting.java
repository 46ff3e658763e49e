package nl.meetlat.db.participation;

import jakarta.persistence.Query;

import nl.meetlat.core.participation.BackgroundName;
import nl.meetlat.core.participation.ParticipantOrder;

/**
 * An order of participants as SQL over {@code participation.participant p}. Words are in the order people look for them in,
 * accents and capitals aside; who is equal comes as added, so that pages neither repeat nor skip anybody.
 */
record ParticipantSorting(ParticipantOrder order) {

    private static final String STAGE = """
        CASE WHEN p.completed_at IS NOT NULL THEN 6 WHEN p.declined_at IS NOT NULL THEN 7
             WHEN p.started_at IS NOT NULL THEN 5 WHEN p.opened_at IS NOT NULL THEN 4
             ELSE coalesce((SELECT max(CASE m.state WHEN 'sent' THEN 3 WHEN 'failed' THEN 2 WHEN 'waiting' THEN 1 ELSE 0 END)
                            FROM participation.outbox_mail m
                            WHERE m.survey_id = p.survey_id AND m.participant_id = p.id AND m.kind = 'invitation'), 0) END
        """;

    /** From {@code ORDER BY} on. */
    String sql() {
        return "ORDER BY " + switch (order.by()) {
            case ADDED -> "p.id";
            case NAME -> "lower(coalesce(nullif(p.name, ''), p.email)) COLLATE participation.names, p.id";
            case EMAIL -> "lower(p.email) COLLATE participation.names, p.id";
            case BACKGROUND -> "lower(coalesce(p.backgrounds ->> :background, '')) COLLATE participation.names, p.id";
            case STAGE -> STAGE + ", p.id";
        };
    }

    /** Fills in what the order asks for. */
    Query in(Query query) {
        order.background().map(BackgroundName::value).ifPresent(name -> query.setParameter("background", name));
        return query;
    }
}
