package nl.meetlat.web.answering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import nl.meetlat.core.participation.PublicId;
import nl.meetlat.core.question.Language;

/**
 * Addresses of one respondent's pages. They carry the key when the browser refuses cookies, and the language as long as there
 * is no response to remember it.
 *
 * @param base before everything, no slash at the end
 * @param publicId names the participant
 * @param handle the sealed key, for a browser without cookies
 * @param language chosen, while nothing is stored
 */
record Addresses(String base, PublicId publicId, Optional<String> handle, Optional<Language> language) {

    static final String HANDLE = "h";
    static final String LANGUAGE = "lang";

    /**
     * A page, such as {@code 3} or {@code review}; the empty string is the first.
     *
     * @param marks names of parameters that are there or not
     */
    String page(String path, String... marks) {
        String first = base + "/a/" + publicId;
        return path.isEmpty() ? first + query(marks) : first + '/' + path + query(marks);
    }

    /** Another page, as seen from one of the pages that are not the first. */
    String beside(String path, String... marks) {
        return path + query(marks);
    }

    private String query(String... marks) {
        List<String> parameters = new ArrayList<>();
        for (String mark : marks) {
            parameters.add(mark + "=1");
        }
        language.ifPresent(chosen -> parameters.add(LANGUAGE + "=" + chosen));
        handle.ifPresent(sealed -> parameters.add(HANDLE + "=" + sealed));
        return parameters.isEmpty() ? "" : '?' + String.join("&", parameters);
    }

    /** Without parameters, so that something can follow. */
    Addresses bare() {
        return new Addresses(base, publicId, Optional.empty(), Optional.empty());
    }

    /** For forms and the script: their posts carry the key of their page. */
    Addresses posted() {
        return new Addresses(base, publicId, Optional.empty(), language);
    }

    Addresses in(Language chosen) {
        return new Addresses(base, publicId, handle, Optional.of(chosen));
    }
}
