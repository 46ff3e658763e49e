package nl.meetlat.core.drafting;

import nl.meetlat.core.NotDoneException;

/** A draft was not changed because it would contradict itself. */
public final class EditRefusedException extends NotDoneException {

    private static final long serialVersionUID = 1L;

    /** Why; {@link #subject()} is what was to be changed, {@link #other()} what stands in the way. */
    public enum Reason {
        /** The page, question, scale or construct is not there any more. */
        GONE,
        /** Another question, scale or construct has this code. */
        CODE_TAKEN,
        /** A question uses the scale. */
        SCALE_IN_USE,
        /** A construct counts the question among its items. */
        QUESTION_IN_CONSTRUCT,
        /** The condition of a question is about it. */
        QUESTION_IN_CONDITION,
        /** The condition of a page is about it. */
        QUESTION_IN_PAGE_CONDITION,
        /** The condition of a question would be too long with the new code. */
        CONDITION_TOO_LONG,
        /** The condition of a page would be. */
        PAGE_CONDITION_TOO_LONG,
        /** A scored construct takes scale questions only. */
        NOT_A_SCALE_QUESTION
    }

    private final Reason reason;
    private final String subject;
    private final String other;

    EditRefusedException(Reason reason, Object subject, Object other) {
        super(reason + ": " + subject + " (" + other + ")");
        this.reason = reason;
        this.subject = subject.toString();
        this.other = other.toString();
    }

    static EditRefusedException gone(Object subject) {
        return new EditRefusedException(Reason.GONE, subject, "");
    }

    public Reason reason() {
        return reason;
    }

    /** Code, or number of the page from 1. */
    public String subject() {
        return subject;
    }

    /** Code of what stands in the way; may be empty. */
    public String other() {
        return other;
    }
}
