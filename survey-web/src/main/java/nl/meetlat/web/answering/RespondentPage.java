package nl.meetlat.web.answering;

import java.io.IOException;

import jakarta.servlet.ServletException;

/** One of the respondent's pages: what it shows and what its forms do. A look never changes anything. */
interface RespondentPage {

    /** Whether the page is at this place below the respondent's address. */
    boolean isAt(String place);

    void show(String place, Exchange exchange) throws ServletException, IOException;

    void take(String place, Exchange exchange) throws ServletException, IOException;
}
