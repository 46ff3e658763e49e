package nl.meetlat.web.answering;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import nl.meetlat.core.participation.PublicId;
import nl.meetlat.core.question.Language;
import nl.meetlat.core.survey.Wave;
import nl.meetlat.web.flood.NetworkAddress;
import nl.meetlat.web.openlink.OpenLinks;

/** What a request to an open link says: in its address, and in the form of a page of ours. */
final class OpenRequest {

    private static final String START = "_start";
    private static final String CODE = "code";
    private static final String WHO = "_who";
    private static final String SEPARATOR = ".";

    private final HttpServletRequest request;

    /** Who somebody says to be in a browser in which somebody began before. */
    enum Who {
        SAME, OTHER, UNSAID
    }

    OpenRequest(HttpServletRequest request) {
        this.request = request;
    }

    /** The code of the link, in lower case. */
    String code() {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(1).toLowerCase(Locale.ROOT);
    }

    /** The address of the link, below the host. */
    String address() {
        return request.getContextPath() + OpenLinks.PATH + code();
    }

    Optional<Language> language() {
        return Optional.ofNullable(request.getParameter(Addresses.LANGUAGE)).filter(Language::isValid)
                .map(Language::new);
    }

    NetworkAddress from() {
        return NetworkAddress.of(request);
    }

    /** The access code as typed, or the empty string. */
    String typed() {
        return posted(CODE);
    }

    Who who() {
        return switch (posted(WHO)) {
            case "same" -> Who.SAME;
            case "other" -> Who.OTHER;
            default -> Who.UNSAID;
        };
    }

    /** The public id the form begins with; empty when no page of ours made it up for this wave. */
    Optional<PublicId> start(Wave wave, RespondentKeys keys) {
        String[] parts = posted(START).split("\\.", 2);
        return Optional.of(parts).filter(both -> both.length == 2 && PublicId.isValid(both[0]))
                .filter(both -> keys.isStart(both[1], wave.survey(), wave.id(), new PublicId(both[0])))
                .map(both -> new PublicId(both[0]));
    }

    /** What a form has to post to begin with this public id. */
    static String start(Wave wave, PublicId publicId, RespondentKeys keys) {
        return publicId + SEPARATOR + keys.sealStart(wave.survey(), wave.id(), publicId);
    }

    /**
     * A field of the form, or the empty string. Our forms post to an address without a query, and only the body counts: a start
     * in an address would let somebody hand theirs to another, who would then answer as them.
     */
    private String posted(String field) {
        return request.getQueryString() != null ? "" : Optional.ofNullable(request.getParameter(field)).orElse("");
    }
}
