package nl.meetlat.web.design.editor;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

import nl.meetlat.core.question.ScalePoint;
import nl.meetlat.web.layout.Written;

/** The inputs for one point of an answer scale. */
public final class PointForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String value;
    private Map<String, String> label = new HashMap<>();
    private boolean missing;
    private boolean namely;

    static PointForm of(ScalePoint point) {
        PointForm form = new PointForm();
        form.value = point.value();
        form.label = Written.of(point.label());
        form.missing = point.missing();
        form.namely = point.namely();
        return form;
    }

    /** No answer was written: no point, whatever its value. */
    boolean isBlank() {
        return Written.text(label).isEmpty();
    }

    ScalePoint point() {
        return new ScalePoint(value.strip(), Written.text(label), missing, namely);
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public Map<String, String> getLabel() {
        return label;
    }

    public boolean isNamely() {
        return namely;
    }

    public void setNamely(boolean namely) {
        this.namely = namely;
    }

    public boolean isMissing() {
        return missing;
    }

    public void setMissing(boolean missing) {
        this.missing = missing;
    }
}
