package nl.meetlat.core.casefolder;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import nl.meetlat.core.casefolder.ParticipantList.Encoding;

/** The text of a file whose encoding is not told: UTF-16 by its mark, UTF-8 when it is that without fault, else Windows-1252. */
record DecodedText(String text, Encoding encoding) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Empty when the bytes are no text in any of these, a spreadsheet or a picture for instance. */
    static Optional<DecodedText> of(byte[] file) {
        if (startsWith(file, 0xFF, 0xFE)) {
            return decode(file, StandardCharsets.UTF_16LE, Encoding.UTF_16);
        }
        if (startsWith(file, 0xFE, 0xFF)) {
            return decode(file, StandardCharsets.UTF_16BE, Encoding.UTF_16);
        }
        return decode(file, StandardCharsets.UTF_8, Encoding.UTF_8)
                .or(() -> decode(file, WINDOWS_1252, Encoding.WINDOWS_1252));
    }

    private static boolean startsWith(byte[] file, int first, int second) {
        return file.length >= 2 && (file[0] & 0xff) == first && (file[1] & 0xff) == second;
    }

    private static Optional<DecodedText> decode(byte[] file, Charset charset, Encoding encoding) {
        try {
            String text = charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(file)).toString();
            return text.chars().allMatch(DecodedText::isText) ? Optional.of(new DecodedText(text, encoding))
                    : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static boolean isText(int character) {
        return character == '\n' || character == '\r' || character == '\t' || !Character.isISOControl(character);
    }
}
