package nl.meetlat.web.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import java.util.zip.CRC32;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;

/**
 * A short mark of the style sheets and other resources as they are in this edition of Meetlat. It stands in their addresses, so
 * that browsers fetch them anew after an upgrade and keep them until then; every node gives the same.
 */
@Named
@ApplicationScoped
public class Edition {

    private String mark;

    protected Edition() {}

    @Inject
    Edition(ServletContext context) {
        CRC32 sum = new CRC32();
        add(context, "/resources/", sum);
        mark = Long.toHexString(sum.getValue());
    }

    public String getMark() {
        return mark;
    }

    private static void add(ServletContext context, String folder, CRC32 sum) {
        for (String path : new TreeSet<>(context.getResourcePaths(folder))) {
            if (path.endsWith("/")) {
                add(context, path, sum);
                continue;
            }
            try (InputStream content = context.getResourceAsStream(path)) {
                sum.update(content.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException("not read: " + path, e);
            }
        }
    }
}
