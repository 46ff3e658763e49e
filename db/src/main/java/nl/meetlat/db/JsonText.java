package nl.meetlat.db;

import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

/**
 * Carries {@code jsonb} columns as JSON text: the attribute is a {@code String} with {@code @JdbcTypeCode(SqlTypes.JSON)},
 * and its repository reads and writes the text. Keeps JSON libraries out of the entities.
 */
public final class JsonText implements FormatMapper {

    @Override
    public <T> T fromString(CharSequence json, JavaType<T> type, WrapperOptions options) {
        return type.getJavaTypeClass().cast(json.toString());
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return (String) value;
    }
}
