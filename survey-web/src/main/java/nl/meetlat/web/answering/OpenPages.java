package nl.meetlat.web.answering;

import java.io.IOException;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import nl.meetlat.core.participation.PublicId;
import nl.meetlat.core.question.Language;
import nl.meetlat.web.answering.OpenWelcome.Offer;
import nl.meetlat.web.branding.Brands;
import nl.meetlat.web.language.SpokenLanguage;
import nl.meetlat.web.language.Texts;
import nl.meetlat.web.participation.PersonalLinks;

/** The pages at an open link: what it is about with the button to begin, the question who it is, and why nobody can begin. */
@ApplicationScoped
public class OpenPages {

    private OpenDoor door;
    private RespondentKeys keys;
    private PersonalLinks ids;
    private Assets assets;
    private Brands brands;
    private SpokenLanguage spoken;

    protected OpenPages() {}

    @Inject
    OpenPages(OpenDoor door, RespondentKeys keys, PersonalLinks ids, Assets assets, Brands brands,
            SpokenLanguage spoken) {
        this.door = door;
        this.keys = keys;
        this.ids = ids;
        this.assets = assets;
        this.brands = brands;
        this.spoken = spoken;
    }

    /** A post that began nothing; its page is shown again. @param problem key of its words */
    record Attempt(Optional<PublicId> publicId, String typed, Optional<String> problem) {

        static final Attempt NONE = new Attempt(Optional.empty(), "", Optional.empty());
    }

    /** The language to speak at the link. */
    Language language(Offer offer, HttpServletRequest request) {
        return offer.questionnaire().offered(new OpenRequest(request).language().orElseGet(spoken::language));
    }

    /** The page with the button to begin. */
    void offer(Offer offer, Attempt attempt, int status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Language language = language(offer, request);
        Texts texts = Texts.of(OpenPages.class, language).preferring(Visit.OPEN);
        String start = OpenRequest.start(offer.wave(), attempt.publicId().orElseGet(ids::newPublicId), keys);
        OpenWelcome welcome = OpenWelcome.of(offer, language, new OpenRequest(request).address(), start,
                attempt.typed(), attempt.problem().map(texts::get));
        String title = attempt.problem().isPresent() ? texts.get("title.error", texts.get("open.code")) : "";
        frame(offer, language, title, texts).show(RespondentView.OPEN, status, welcome, request, response);
    }

    /** Asks whether somebody is who began in this browser. */
    void askWho(Offer offer, Visit known, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        OpenRequest asked = new OpenRequest(request);
        Language language = asked.language().map(offer.questionnaire()::offered)
                .orElseGet(() -> known.language(Optional.empty()));
        Returning returning = Returning.of(known, door.canBegin(offer), asked.address(), language);
        frame(offer, language, returning.heading(), Texts.of(OpenPages.class, language))
                .show(RespondentView.RETURNING, HttpServletResponse.SC_OK, returning, request, response);
    }

    void sayWhyNot(Offer offer, int status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Language language = language(offer, request);
        Notice notice = Notice.noBeginning(door.state(offer), offer.questionnaire(), language);
        frame(offer, language, notice.heading(), Texts.of(OpenPages.class, language))
                .show(RespondentView.NOTICE, status, notice, request, response);
    }

    private Frame frame(Offer offer, Language language, String title, Texts texts) {
        return Frame.of(language, title, offer.questionnaire().questionnaire().title().in(language), texts,
                brands.of(offer.link().survey()), assets);
    }
}
