package nl.meetlat.web.answering;

/** The views of the respondent's pages. */
enum RespondentView {

    WELCOME, QUESTIONS, REVIEW, DECLINE, WITHDRAW, NOTICE;

    String path() {
        return "/WEB-INF/answering/" + name().toLowerCase(java.util.Locale.ROOT) + ".xhtml";
    }
}
