package nl.meetlat.web.markup;

import java.io.IOException;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * The tag {@code m:remembered} around a piece of a page without components or forms of Faces. Its attribute {@code of} says what
 * the piece is made of, by value and completely; who comes with an equal value gets the markup that was written the first time,
 * without the piece being built. When {@code of} is null the piece is written anew each time.
 */
public final class Remembered extends TagHandler {

    /** Some thousand questions with each of their answers, at most 32 MB. */
    private static final int MOST_CHARACTERS = 16_000_000;
    private static final Cache<Piece, String> WRITTEN = Caffeine.newBuilder().maximumWeight(MOST_CHARACTERS)
            .weigher((Piece piece, String markup) -> markup.length()).build();

    private final TagAttribute of;

    public Remembered(TagConfig config) {
        super(config);
        of = getRequiredAttribute("of");
    }

    /** One place in one file, and what it is made of there. */
    private record Piece(String place, Object of) {}

    @Override
    public void apply(FaceletContext context, UIComponent parent) throws IOException {
        Object value = of.getObject(context);
        if (value == null) {
            nextHandler.apply(context, parent);
            return;
        }
        Piece piece = new Piece(tag.getLocation().toString(), value);
        String written = WRITTEN.getIfPresent(piece);
        if (written == null) {
            WritingMarkup writing = new WritingMarkup(markup -> WRITTEN.put(piece, markup));
            parent.getChildren().add(writing);
            nextHandler.apply(context, writing);
        } else {
            parent.getChildren().add(new WrittenMarkup(written));
        }
    }
}
