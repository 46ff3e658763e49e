package nl.meetlat.web.branding;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.transaction.Transactional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import nl.meetlat.core.survey.AccentColour;
import nl.meetlat.core.survey.Branding;
import nl.meetlat.core.survey.BrandingRepository;
import nl.meetlat.core.survey.Logo;
import nl.meetlat.core.survey.SurveyId;

/**
 * The brands of surveys for the respondents' pages, and their files. A brand is remembered for some seconds; a file is named
 * after its content, so that a browser may keep it for ever.
 */
@ApplicationScoped
@Transactional
public class Brands {

    /** Where the files are. */
    public static final String PATH = "/a/brand/";

    private static final Duration REMEMBERED = Duration.ofSeconds(20);
    private static final int MOST_REMEMBERED = 5_000;
    private static final Pattern LOGO = Pattern.compile("logo\\.([0-9a-f]{16})\\.(png|jpg)");
    private static final Pattern COLOURS = Pattern.compile("colours\\.([0-9a-f]{6})\\.([0-9a-f]{8})\\.css");

    private Cache<SurveyId, Brand> remembered;
    private BrandingRepository brandings;
    private String contextPath;

    /** A file as it is served. */
    public record BrandFile(String mediaType, byte[] content) {}

    protected Brands() {}

    @Inject
    Brands(BrandingRepository brandings, ServletContext context) {
        this.brandings = brandings;
        this.contextPath = context.getContextPath();
        this.remembered = Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).expireAfterWrite(REMEMBERED).build();
    }

    /** Read without a lock: who reads the database while others wait for it may need the connection they hold. */
    public Brand of(SurveyId survey) {
        Brand known = remembered.getIfPresent(survey);
        if (known == null) {
            known = brand(brandings.of(survey));
            remembered.put(survey, known);
        }
        return known;
    }

    /** From now on this node shows what is stored. */
    void changed(SurveyId survey) {
        remembered.invalidate(survey);
    }

    private Brand brand(Branding branding) {
        return new Brand(branding.logo(), branding.logo().map(Logo::fileName).map(this::address).orElse(""),
                branding.accent().map(Brands::colours).map(this::address).orElse(""));
    }

    private String address(String file) {
        return contextPath + PATH + file;
    }

    private static String colours(AccentColour accent) {
        int mark = Palette.of(accent).css().hashCode();
        return "colours." + accent.hex().substring(1) + "." + "%08x".formatted(mark) + ".css";
    }

    /** The file of this name; empty when there is none. */
    public Optional<BrandFile> file(String name) {
        Matcher logo = LOGO.matcher(name);
        if (logo.matches()) {
            return brandings.picture(logo.group(1)).map(
                    content -> new BrandFile(logo.group(2).equals("png") ? "image/png" : "image/jpeg", content));
        }
        Matcher colours = COLOURS.matcher(name);
        return colours.matches()
                ? Optional.of(new AccentColour("#" + colours.group(1))).filter(accent -> colours(accent).equals(name))
                        .map(accent -> new BrandFile("text/css;charset=UTF-8",
                                Palette.of(accent).css().getBytes(StandardCharsets.UTF_8)))
                : Optional.empty();
    }
}
