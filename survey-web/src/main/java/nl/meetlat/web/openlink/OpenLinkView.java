package nl.meetlat.web.openlink;

import java.io.Serializable;
import java.util.Optional;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import nl.meetlat.core.participation.AccessCode;
import nl.meetlat.web.error.Problem;
import nl.meetlat.web.error.ProblemException;
import nl.meetlat.web.language.SpokenLanguage;
import nl.meetlat.web.language.Texts;
import nl.meetlat.web.layout.Notices;
import nl.meetlat.web.layout.WaveAddress;
import nl.meetlat.web.mail.FieldingService;

/** The page of a wave's open link: address, QR code, access code and switch. */
@Named
@ViewScoped
public class OpenLinkView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private OpenLinkService service;
    @Inject
    private FieldingService fielding;
    @Inject
    private WaveAddress address;
    @Inject
    private SpokenLanguage spoken;

    private transient OpenLinkSheet sheet;
    private boolean on;
    private String accessCode;

    /** Fills the form. */
    public void show() {
        on = getSheet().on();
        accessCode = getSheet().accessCode().map(AccessCode::value).orElse("");
    }

    public OpenLinkSheet getSheet() {
        if (sheet == null) {
            sheet = service.sheet(address.surveyId(), address.waveId());
        }
        return sheet;
    }

    public String save() {
        String word = accessCode == null ? "" : accessCode.strip();
        if (!word.isEmpty() && !AccessCode.isValidToSet(word)) {
            Notices.error("openLink:codeField:word",
                    text("code.wrong", AccessCode.MIN_NEW_LENGTH, AccessCode.MAX_LENGTH));
            return null;
        }
        Optional<AccessCode> code = word.isEmpty() ? Optional.empty() : Optional.of(new AccessCode(word));
        if (on) {
            service.switchOn(address.surveyId(), address.waveId(), code);
        } else {
            service.switchOff(address.surveyId(), address.waveId(), code);
        }
        Notices.good(text(on ? "saved.on" : "saved.off"));
        return address.to("/app/wave/open-link");
    }

    /** Opens the wave, or tells what is in the way. */
    public String open() {
        try {
            fielding.open(address.surveyId(), address.waveId());
            Notices.good(text("open.done"));
            return address.to("/app/wave/open-link");
        } catch (ProblemException e) {
            Notices.error(new Problem(e).detail(spoken.language()));
            return null;
        }
    }

    /** Whether the wave is still to open. */
    public boolean isUnopened() {
        return !getSheet().open() && !getSheet().closed();
    }

    /** Why nobody can begin although the link is on; empty = one can. */
    public String getObstacle() {
        if (!getSheet().on() || getSheet().open()) {
            return "";
        }
        return text(getSheet().closed() ? "obstacle.closed" : "obstacle.not-open");
    }

    /** Who came, in a sentence. */
    public String getCounted() {
        return text("counted", getSheet().counts().started(), getSheet().counts().completed());
    }

    /** What the picture says to who cannot see it. */
    public String getPicture() {
        return text("picture", getSheet().url().orElse(""));
    }

    /** Why the poster is of no use on paper; empty = it is. */
    public String getUseless() {
        return getSheet().on() && getSheet().forThisMachineOnly()
                ? text("useless", getSheet().url().orElse(""))
                : "";
    }

    /** What the logo on the poster says to who cannot see it. */
    public String getLogoAlt() {
        return getSheet().brand().says(spoken.getTag());
    }

    private String text(String key, Object... values) {
        return Texts.of(OpenLinkView.class, spoken.language()).get(key, values);
    }

    public boolean isOn() {
        return on;
    }

    public void setOn(boolean on) {
        this.on = on;
    }

    public String getAccessCode() {
        return accessCode;
    }

    public void setAccessCode(String accessCode) {
        this.accessCode = accessCode;
    }
}
