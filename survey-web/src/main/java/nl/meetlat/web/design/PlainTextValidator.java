package nl.meetlat.web.design;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

import nl.meetlat.web.language.SpokenLanguage;
import nl.meetlat.web.language.Texts;

/** Refuses characters that cannot be shown or stored: control characters other than line ends and tabs, halves of characters. */
@FacesValidator("nl.meetlat.plainText")
public class PlainTextValidator implements Validator<String> {

    @Override
    public void validate(FacesContext faces, UIComponent input, String text) {
        if (text != null && !isPlain(text)) {
            String message = Texts
                    .of(PlainTextValidator.class, CDI.current().select(SpokenLanguage.class).get().language())
                    .get("text.not-plain", input.getAttributes().get("label"));
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, message, message));
        }
    }

    static boolean isPlain(String text) {
        return text.codePoints().allMatch(character -> switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\r' || character == '\t';
            case Character.SURROGATE -> false;
            default -> true;
        });
    }
}
