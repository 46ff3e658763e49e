package nl.meetlat.web.mail;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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

    private static final Set<ProblemCode> OPENING = Set.of(ProblemCode.WAVE_NOT_PUBLISHED,
            ProblemCode.WAVE_WITHOUT_PRIVACY, ProblemCode.WAVE_KEPT_TOO_SHORT);

    public FieldingState {
        Objects.requireNonNull(wave, "wave");
        mails = Map.copyOf(mails);
        obstacles = List.copyOf(obstacles);
    }

    /** Why the wave cannot open yet, with or without mail; empty when it is open. */
    public List<ProblemCode> openingObstacles() {
        return open ? List.of() : obstacles.stream().filter(OPENING::contains).toList();
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
