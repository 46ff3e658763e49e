package nl.meetlat.web.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;

/** What Meetlat tells after a deed, in the order it was told, from the messages of Faces. */
@Named
@RequestScoped
public class Told {

    public List<Line> getErrors() {
        return lines(Told::isError);
    }

    public List<Line> getNotices() {
        return lines(Predicate.not(Told::isError));
    }

    public boolean isFailed() {
        return !getErrors().isEmpty();
    }

    private static List<Line> lines(Predicate<FacesMessage> wanted) {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Line> lines = new ArrayList<>();
        faces.getClientIdsWithMessages().forEachRemaining(client -> faces.getMessageList(client)
                .stream()
                .filter(wanted)
                .forEach(message -> lines.add(line(message, client))));
        return lines;
    }

    private static boolean isError(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
    }

    /** Marks the message as shown: of those that are not, Faces writes the words to the log. */
    private static Line line(FacesMessage message, String client) {
        message.rendered();
        return new Line(message.getSummary(), client == null ? "" : client);
    }

    /**
     * One sentence.
     *
     * @param text the sentence
     * @param inputId the input it is about in the page; empty: about the whole
     */
    public record Line(String text, String inputId) {

        public String getText() {
            return text;
        }

        public String getInputId() {
            return inputId;
        }
    }
}
