package nl.meetlat.web.mail;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import nl.meetlat.core.participation.MailKind;
import nl.meetlat.core.participation.MailState;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.web.error.ProblemCode;

/**
 * Where the fielding of a wave stands.
 *
 * @param wave the wave
 * @param open whether answers are accepted now
 * @param closed whether it was closed, by hand or by its date
 * @param participants people in the list
 * @param toInvite people an invitation pressed now goes to: not invited, or planned for later
 * @param toRemind people a reminder pressed now goes to
 * @param planned invitations planned for a later moment
 * @param mails number of mails by kind and state
 * @param obstacles why no mail can go out yet
 * @param mailServerSet false: mails wait until a mail server is set
 */
public record FieldingState(Wave wave, boolean open, boolean closed, long participants, int toInvite, int toRemind,
        int planned, Map<MailKind, Map<MailState, Integer>> mails, List<ProblemCode> obstacles,
        boolean mailServerSet) {

    public FieldingState {
        Objects.requireNonNull(wave, "wave");
        mails = Map.copyOf(mails);
        obstacles = List.copyOf(obstacles);
    }

    /** Number of mails of a kind in a state. */
    public int mails(MailKind kind, MailState state) {
        return mails.getOrDefault(kind, Map.of()).getOrDefault(state, 0);
    }

    /** Number of mails of a kind in any state. */
    public int mails(MailKind kind) {
        return mails.getOrDefault(kind, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether any invitation is due or gone: the moment is past changing. */
    public boolean invited() {
        return mails(MailKind.INVITATION) > planned;
    }
}
