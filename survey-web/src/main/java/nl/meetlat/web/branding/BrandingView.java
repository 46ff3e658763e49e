package nl.meetlat.web.branding;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;

import nl.meetlat.core.question.Language;
import nl.meetlat.core.question.LocalizedText;
import nl.meetlat.core.survey.AccentColour;
import nl.meetlat.core.survey.Branding;
import nl.meetlat.core.survey.Logo;
import nl.meetlat.core.survey.SurveyId;
import nl.meetlat.web.error.Problem;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.language.LanguageNames;
import nl.meetlat.web.language.SpokenLanguage;
import nl.meetlat.web.language.Texts;
import nl.meetlat.web.layout.Notices;
import nl.meetlat.web.layout.WaveAddress;
import nl.meetlat.web.layout.Written;

/** The form for the logo and colour of a survey. */
@Named
@ViewScoped
public class BrandingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BrandingService service;
    @Inject
    private WaveAddress address;
    @Inject
    private SpokenLanguage spoken;

    private transient Branding branding;
    private transient Part file;
    private boolean remove;
    private String colour;
    private Map<String, String> alt;

    /** Fills the form. */
    public void show() {
        colour = getBranding().accent().map(AccentColour::hex).orElse("");
        alt = Written.of(getBranding().logo().map(Logo::alt).orElse(LocalizedText.EMPTY));
    }

    public Branding getBranding() {
        if (branding == null) {
            branding = service.branding(survey());
        }
        return branding;
    }

    public String save() {
        String hex = colour == null ? "" : colour.strip().toLowerCase(Locale.ROOT);
        if (!hex.isEmpty() && !AccentColour.isValid(hex)) {
            Notices.error("branding:colourField:colour", text("colour.wrong"));
            return null;
        }
        Optional<AccentColour> accent = Optional.of(hex).filter(given -> !given.isEmpty()).map(AccentColour::new);
        LocalizedText says = Written.text(alt);
        try {
            if (isSent()) {
                service.replaceLogo(survey(), content(), says, accent);
            } else if (remove) {
                service.removeLogo(survey(), accent);
            } else {
                service.keepLogo(survey(), says, accent);
            }
        } catch (LogoTextMissingException e) {
            e.languages().forEach(language -> Notices.error(
                    "branding:alt:in:" + getLanguages().indexOf(language) + ":field:text",
                    text("alt.missing", LanguageNames.of(language, spoken.language()))));
            return null;
        } catch (ProblemException e) {
            Notices.error("branding:fileField:file", new Problem(e).detail(spoken.language()));
            return null;
        }
        Notices.good(
                text(accent.map(Palette::of).filter(Palette::isAdjusted).isPresent() ? "saved.adjusted" : "saved"));
        return "/app/survey/branding?faces-redirect=true&survey=" + survey();
    }

    /** A browser sends an empty file when none was chosen. */
    private boolean isSent() {
        return file != null && file.getSize() > 0;
    }

    /** Never more than can be a logo. */
    private byte[] content() {
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(LogoPicture.LARGEST_FILE + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("the file sent cannot be read", e);
        }
    }

    private SurveyId survey() {
        return address.surveyId();
    }

    private String text(String key, Object... values) {
        return Texts.of(BrandingView.class, spoken.language()).get(key, values);
    }

    public String getLogoAddress() {
        return getBranding().logo().map(Logo::fileName).map(name -> Brands.PATH + name).orElse("");
    }

    public String getLogoAlt() {
        return getBranding().logo().map(logo -> logo.alt().in(spoken.language())).orElse("");
    }

    public List<Language> getLanguages() {
        return Language.SPOKEN;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public boolean isRemove() {
        return remove;
    }

    public void setRemove(boolean remove) {
        this.remove = remove;
    }

    public String getColour() {
        return colour;
    }

    public void setColour(String colour) {
        this.colour = colour;
    }

    public Map<String, String> getAlt() {
        return alt;
    }
}
