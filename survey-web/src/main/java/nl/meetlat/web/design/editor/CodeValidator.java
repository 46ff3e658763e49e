package nl.meetlat.web.design.editor;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;

import nl.meetlat.core.question.Code;
import nl.meetlat.web.language.SpokenLanguage;
import nl.meetlat.web.language.Texts;

/** Refuses what cannot be the code of a question, scale or construct. */
@FacesValidator("nl.meetlat.code")
public class CodeValidator implements Validator<String> {

    @Override
    public void validate(FacesContext faces, UIComponent input, String text) {
        if (text != null && !Code.isValid(text)) {
            String message = Texts
                    .of(CodeValidator.class, CDI.current().select(SpokenLanguage.class).get().language())
                    .get("code.invalid");
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, message, message));
        }
    }
}
