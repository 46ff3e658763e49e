package nl.meetlat.core.casefolder;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** One file of a case, plain or compressed, under the name it was found by. */
record CaseFile(String name, InputStream content) {

    private static final int BUFFER = 1 << 16;

    /**
     * Finds {@code name} or {@code name.gz}.
     *
     * @throws IOException when it is there and cannot be read
     */
    static Optional<CaseFile> find(CaseFiles files, String name) throws IOException {
        Optional<InputStream> plain = files.open(name);
        if (plain.isPresent()) {
            return Optional.of(new CaseFile(name, new BufferedInputStream(plain.get(), BUFFER)));
        }
        Optional<InputStream> compressed = files.open(name + ".gz");
        if (compressed.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CaseFile(name + ".gz", new GZIPInputStream(compressed.get(), BUFFER)));
    }
}
