package nl.meetlat.web.design.editor;

import java.io.Serializable;

/** The inputs for one question that may belong to a construct. */
public final class ItemForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String text;
    private final boolean scale;
    private boolean chosen;
    private boolean reverse;

    ItemForm(String code, String text, boolean scale) {
        this.code = code;
        this.text = text;
        this.scale = scale;
    }

    public String getCode() {
        return code;
    }

    public String getText() {
        return text;
    }

    /** Whether it is answered on a scale, so that it can be scored. */
    public boolean isScale() {
        return scale;
    }

    public boolean isChosen() {
        return chosen;
    }

    public void setChosen(boolean chosen) {
        this.chosen = chosen;
    }

    public boolean isReverse() {
        return reverse;
    }

    public void setReverse(boolean reverse) {
        this.reverse = reverse;
    }
}
