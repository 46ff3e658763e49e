package nl.meetlat.web.layout;

import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;

/** One input with its label, hint and errors: the component of {@code m:field}. Finds the input among its children. */
@FacesComponent("nl.meetlat.web.layout.Field")
public class Field extends UINamingContainer {

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        UIInput input = input();
        if (input.getAttributes().get("label") == null) {
            input.getAttributes().put("label", getAttributes().get("label"));
        }
        if (!isGrouped()) {
            Map<String, Object> html = input.getPassThroughAttributes();
            put(html, "aria-describedby", getDescribed());
            put(html, "aria-invalid", isInvalid() ? "true" : "");
        }
        super.encodeBegin(context);
    }

    /** Whether the input is a group of boxes or rounds, each with a label of its own. */
    public boolean isGrouped() {
        return Boolean.parseBoolean(String.valueOf(getAttributes().get("group")));
    }

    /** The ids of what is said about the input. */
    public String getDescribed() {
        String hint = hasHint() ? getClientId(getFacesContext()) + ":hint" : "";
        return isInvalid() ? (getClientId(getFacesContext()) + ":error " + hint).strip() : hint;
    }

    /** What the label is for. */
    public String getInputId() {
        return input().getClientId(getFacesContext());
    }

    public boolean isInvalid() {
        return !getErrors().isEmpty();
    }

    /** What is wrong with the input, in sentences; empty when nothing is. */
    public String getErrors() {
        return getFacesContext().getMessageList(getInputId())
                .stream()
                .filter(message -> message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0)
                .map(FacesMessage::getSummary)
                .collect(Collectors.joining(" "));
    }

    private boolean hasHint() {
        return getAttributes().get("hint") instanceof String hint && !hint.isBlank();
    }

    private UIInput input() {
        return find(this);
    }

    private static UIInput find(UIComponent parent) {
        for (Iterator<UIComponent> parts = parent.getFacetsAndChildren(); parts.hasNext();) {
            UIComponent part = parts.next();
            if (part instanceof EditableValueHolder && part instanceof UIInput input) {
                return input;
            }
            UIInput deeper = find(part);
            if (deeper != null) {
                return deeper;
            }
        }
        return null;
    }

    private static void put(Map<String, Object> html, String name, String value) {
        if (value.isEmpty()) {
            html.remove(name);
        } else {
            html.put(name, value);
        }
    }
}
