package nl.meetlat.web.design.editor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import nl.meetlat.core.drafting.ScaleEdits;
import nl.meetlat.core.question.AnswerScale;
import nl.meetlat.core.question.ScaleCode;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.layout.Notices;

/** One answer scale: a new one, or one that is there. Rows move and go on the page; only saving changes the draft. */
@Named
@ViewScoped
public class ScaleView extends DraftView {

    private static final long serialVersionUID = 1L;
    private static final int POINTS_TO_BEGIN_WITH = 5;

    private String code;
    private String newCode;
    private List<PointForm> points = new ArrayList<>();

    @Override
    protected void shown(Questionnaire questionnaire) {
        if (code == null) {
            for (int i = 1; i <= POINTS_TO_BEGIN_WITH; i++) {
                add();
            }
            return;
        }
        AnswerScale scale = questionnaire.scales().stream().filter(known -> known.code().value().equals(code))
                .findFirst().orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
        newCode = code;
        scale.points().forEach(point -> points.add(PointForm.of(point)));
    }

    /** Adds a row with the next number as its value. */
    public void add() {
        PointForm added = new PointForm();
        added.setValue(Integer.toString(points.size() + 1));
        points.add(added);
    }

    public void up(int index) {
        if (index > 0) {
            Collections.swap(points, index, index - 1);
        }
    }

    public void remove(int index) {
        points.remove(index);
    }

    public void save() {
        List<PointForm> filled = points.stream().filter(point -> !point.isBlank()).toList();
        if (filled.isEmpty()) {
            Notices.error("scale:points:0:label:in:0:field:text", text("scale.empty"));
            return;
        }
        if (!valuesAreSound(filled)) {
            return;
        }
        AnswerScale scale = new AnswerScale(new ScaleCode(newCode), filled.stream().map(PointForm::point).toList());
        boolean saved = change(old -> code == null ? new ScaleEdits(old).add(scale)
                : new ScaleEdits(old).replace(new ScaleCode(code), scale));
        if (!saved) {
            return;
        }
        Notices.good(text("scale.saved", newCode));
        goTo("scales", "main");
    }

    private boolean valuesAreSound(List<PointForm> filled) {
        Set<String> seen = new HashSet<>();
        for (PointForm point : filled) {
            String value = point.getValue() == null ? "" : point.getValue().strip();
            String input = "scale:points:" + points.indexOf(point) + ":valueField:value";
            if (value.isEmpty() || value.contains("|")) {
                Notices.error(input, text("scale.value.invalid", points.indexOf(point) + 1));
                return false;
            }
            if (!seen.add(value)) {
                Notices.error(input, text("scale.value.twice", value));
                return false;
            }
        }
        if (filled.stream().filter(PointForm::isNamely).count() > 1) {
            Notices.error(text("scale.namely.twice"));
            return false;
        }
        return true;
    }

    @Override
    protected String codeInput() {
        return "scale:codeField:code";
    }

    public boolean isNew() {
        return code == null;
    }

    public List<PointForm> getPoints() {
        return points;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNewCode() {
        return newCode;
    }

    public void setNewCode(String newCode) {
        this.newCode = newCode;
    }
}
