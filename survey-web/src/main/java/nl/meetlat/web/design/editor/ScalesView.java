package nl.meetlat.web.design.editor;

import java.util.List;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import nl.meetlat.core.drafting.ScaleEdits;
import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.ChoiceQuestion;
import nl.meetlat.core.question.ScaleCode;
import nl.meetlat.web.layout.Notices;

/** The answer scales of a questionnaire, and the standard ones to begin with. */
@Named
@ViewScoped
public class ScalesView extends DraftView {

    private static final long serialVersionUID = 1L;

    private String standard;

    public List<ScaleRow> getScales() {
        return questionnaire().scales().stream()
                .map(scale -> new ScaleRow(scale.code().value(),
                        scale.points().stream().map(point -> new PointRow(point.value(), point.label().in(spoken())))
                                .toList(),
                        uses(scale)))
                .toList();
    }

    public List<ScaleOption> getStandards() {
        return StandardScales.all().stream().filter(scale -> questionnaire().scale(scale.code()).isEmpty())
                .map(scale -> new ScaleOption(scale.code().value(), ScaleOption.whole(scale, spoken()))).toList();
    }

    public String addStandard() {
        if (change(old -> new ScaleEdits(old).add(StandardScales.of(standard)))) {
            Notices.good(text("scale.added", standard));
        }
        return told("scales");
    }

    public String remove(String code) {
        if (change(old -> new ScaleEdits(old).remove(new ScaleCode(code)))) {
            Notices.good(text("scale.removed", code));
        }
        return told("scales");
    }

    private long uses(AnswerScale scale) {
        return questionnaire().questions()
                .filter(question -> question instanceof ChoiceQuestion choice && choice.scale().equals(scale)).count();
    }

    public String getStandard() {
        return standard;
    }

    public void setStandard(String standard) {
        this.standard = standard;
    }

    /** A scale of the questionnaire with its points and the number of questions that use it. */
    public record ScaleRow(String code, List<PointRow> points, long uses) {}

    /** An answer and the value that stands for it in files. */
    public record PointRow(String value, String label) {}
}
