package nl.meetlat.web.design.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

import nl.meetlat.core.construct.Construct;
import nl.meetlat.core.construct.ConstructCode;
import nl.meetlat.core.construct.ConstructItem;
import nl.meetlat.core.construct.MissingRule;
import nl.meetlat.core.drafting.ConstructEdits;
import nl.meetlat.core.question.Information;
import nl.meetlat.core.question.ItemCode;
import nl.meetlat.core.question.ScaleQuestion;
import nl.meetlat.core.survey.Questionnaire;
import nl.meetlat.web.error.ProblemCode;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.layout.Notices;
import nl.meetlat.web.layout.Written;

/** One construct: a new one, or one that is there. */
@Named
@ViewScoped
public class ConstructView extends DraftView {

    private static final long serialVersionUID = 1L;

    private String code;
    private String newCode;
    private Map<String, String> label = new HashMap<>();
    private boolean scored = true;
    private String missing = "half";
    private Integer atLeast;
    private List<ItemForm> items = new ArrayList<>();

    @Override
    protected void shown(Questionnaire questionnaire) {
        questionnaire.questions().filter(question -> !(question instanceof Information))
                .forEach(question -> items.add(new ItemForm(question.code().value(), question.text().in(spoken()),
                        question instanceof ScaleQuestion)));
        if (code != null) {
            fill(questionnaire.constructs().stream().filter(known -> known.code().value().equals(code)).findFirst()
                    .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND)));
        }
    }

    private void fill(Construct construct) {
        newCode = code;
        label = Written.of(construct.label());
        scored = construct.scored();
        MissingChoice choice = MissingChoice.of(construct.missingRule());
        missing = choice.kind();
        atLeast = choice.number() == 0 ? null : choice.number();
        for (ConstructItem item : construct.items()) {
            items.stream().filter(form -> form.getCode().equals(item.item().value())).forEach(form -> {
                form.setChosen(true);
                form.setReverse(item.reverseCoded());
            });
        }
    }

    public String save() {
        List<ConstructItem> chosen = items.stream().filter(ItemForm::isChosen)
                .map(item -> new ConstructItem(new ItemCode(item.getCode()), item.isReverse() && scored)).toList();
        if (chosen.isEmpty()) {
            Notices.error(text("construct.empty"));
            return null;
        }
        if ("number".equals(missing) && (atLeast == null || atLeast > chosen.size())) {
            Notices.error("construct:atLeastField:atLeast", text("construct.at-least", chosen.size()));
            return null;
        }
        MissingRule rule = new MissingChoice(missing, atLeast == null ? 0 : atLeast).rule();
        Construct construct = new Construct(new ConstructCode(newCode), Written.text(label), chosen, rule, scored);
        boolean saved = change(old -> code == null ? new ConstructEdits(old).add(construct)
                : new ConstructEdits(old).replace(new ConstructCode(code), construct));
        if (!saved) {
            return null;
        }
        Notices.good(text("construct.saved", newCode));
        return page("constructs");
    }

    @Override
    protected String codeInput() {
        return "construct:codeField:code";
    }

    public boolean isNew() {
        return code == null;
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

    public Map<String, String> getLabel() {
        return label;
    }

    public boolean isScored() {
        return scored;
    }

    public void setScored(boolean scored) {
        this.scored = scored;
    }

    public String getMissing() {
        return missing;
    }

    public void setMissing(String missing) {
        this.missing = missing;
    }

    public Integer getAtLeast() {
        return atLeast;
    }

    public void setAtLeast(Integer atLeast) {
        this.atLeast = atLeast;
    }

    public List<ItemForm> getItems() {
        return items;
    }
}
