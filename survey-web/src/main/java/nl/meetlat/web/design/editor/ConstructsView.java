package nl.meetlat.web.design.editor;

import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import nl.meetlat.core.construct.Construct;
import nl.meetlat.core.construct.ConstructCode;
import nl.meetlat.core.construct.ConstructItem;
import nl.meetlat.core.drafting.ConstructEdits;
import nl.meetlat.web.layout.Notices;

/** The constructs of a questionnaire in the order of the report. */
@Named
@ViewScoped
public class ConstructsView extends DraftView {

    private static final long serialVersionUID = 1L;

    public List<ConstructRow> getConstructs() {
        return questionnaire().constructs().stream().map(this::row).toList();
    }

    public String move(String code, int by) {
        change(old -> new ConstructEdits(old).move(new ConstructCode(code), by));
        return told("constructs");
    }

    public String remove(String code) {
        if (change(old -> new ConstructEdits(old).remove(new ConstructCode(code)))) {
            Notices.good(text("construct.removed", code));
        }
        return told("constructs");
    }

    private ConstructRow row(Construct construct) {
        return new ConstructRow(construct.code().value(), construct.label().in(spoken()), construct.items(),
                construct.scored(), MissingChoice.of(construct.missingRule()).label(this::text));
    }

    /** A construct; the missing rule in words. */
    public record ConstructRow(String code, String label, List<ConstructItem> items, boolean scored, String missing) {}
}
