package nl.meetlat.web.answering;

import java.util.Locale;

/** The views of the respondent's pages. */
enum RespondentView {

    WELCOME, OPEN, RETURNING, QUESTIONS, REVIEW, DECLINE, WITHDRAW, NOTICE;

    String path() {
        return "/WEB-INF/answering/" + name().toLowerCase(Locale.ROOT) + ".xhtml";
    }
}
