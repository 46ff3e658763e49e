package nl.meetlat.core.casefolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class CsvRecordsTest {

    /** What Commons CSV makes of the same text, another's reading of RFC 4180. */
    @Property(tries = 5000)
    void next_onAnyText_readsAsCommonsCsvDoes(@ForAll("texts") String text) {
        assertThat(read(text)).isEqualTo(readByCommons(text));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars('a', 'b', ',', ';', '"', '\n', '\r', ' ', '\t', 'é').ofMaxLength(24);
    }

    @Test
    void next_whenARecordIsLongerThanTheBuffer_keepsItWhole() throws IOException {
        String cell = "x\"y\r\n,".repeat(30_000);
        String quoted = '"' + cell.replace("\"", "\"\"") + '"';
        CsvRecords records = new CsvRecords(new StringReader("a,b\n" + quoted + "," + quoted + "\r\nc,d"), ',');

        assertThat(records.next()).isTrue();
        assertThat(records.next()).isTrue();
        assertThat(records.get(0)).isEqualTo(cell);
        assertThat(records.get(1)).isEqualTo(cell);
        assertThat(records.number()).isEqualTo(2);
        assertThat(records.next()).isTrue();
        assertThat(records.get(1)).isEqualTo("d");
        assertThat(records.charAt(1, 0)).isEqualTo('d');
        assertThat(records.next()).isFalse();
    }

    @Test
    void next_whenRecordsCrossTheBuffer_readsEachOnce() throws IOException {
        List<String> lines = IntStream.range(0, 50_000).mapToObj(i -> "r" + i + ",\"" + i + "\"\"\",").toList();
        CsvRecords records = new CsvRecords(new StringReader(String.join("\r\n", lines)), ',');

        for (int i = 0; i < lines.size(); i++) {
            assertThat(records.next()).isTrue();
            assertThat(records.size()).isEqualTo(3);
            assertThat(records.get(0)).isEqualTo("r" + i);
            assertThat(records.get(1)).isEqualTo(i + "\"");
            assertThat(records.length(2)).isZero();
        }
        assertThat(records.next()).isFalse();
    }

    @Test
    void next_whenAQuoteIsNotClosed_fails() throws IOException {
        CsvRecords records = new CsvRecords(new StringReader("a,b\n1,\"2\n3,4\n"), ',');
        assertThat(records.next()).isTrue();

        assertThatThrownBy(records::next).isInstanceOf(CsvRecords.BrokenException.class);
    }

    private static Optional<List<List<String>>> read(String text) {
        try (CsvRecords records = new CsvRecords(new StringReader(text), ',')) {
            List<List<String>> rows = new ArrayList<>();
            while (records.next()) {
                rows.add(IntStream.range(0, records.size()).mapToObj(records::get).collect(Collectors.toList()));
            }
            return Optional.of(rows);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<List<List<String>>> readByCommons(String text) {
        CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
        try (CSVParser parser = CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get()) {
            List<List<String>> rows = new ArrayList<>();
            for (CSVRecord row : parser) {
                rows.add(row.toList());
            }
            return Optional.of(rows);
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        }
    }
}
