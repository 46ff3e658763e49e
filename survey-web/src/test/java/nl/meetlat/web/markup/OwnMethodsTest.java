package nl.meetlat.web.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.VariableMapper;

import org.junit.jupiter.api.Test;

class OwnMethodsTest {

    private final OwnMethods methods = new OwnMethods();
    private final ELContext context = new NumbersFromTexts();

    /** Something of ours on a page. */
    public record Shown(String name) {

        public String with(String key, Object... values) {
            return name + key + List.of(values);
        }

        public String twice(int number) {
            return name + 2 * number;
        }

        public String fails() {
            throw new IllegalStateException("not now");
        }

        public String shared() {
            return "none";
        }

        public String shared(String value) {
            return value;
        }
    }

    @Test
    void invoke_whenTheMethodIsOurs_callsIt() {
        assertThat(invoke("name")).isEqualTo("a");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void invoke_whenValuesAreOfOtherTypes_convertsThem() {
        assertThat(invoke("twice", "4")).isEqualTo("a8");
        assertThat(invoke("with", "k")).isEqualTo("ak[]");
        assertThat(invoke("with", "k", 1L, "x")).isEqualTo("ak[1, x]");
    }

    @Test
    void invoke_whenItFails_tellsTheCause() {
        assertThatThrownBy(() -> invoke("fails")).isInstanceOf(ELException.class)
                .hasCauseInstanceOf(IllegalStateException.class);
    }

    @Test
    void invoke_whenNotUnmistakablyOurs_leavesItToOthers() {
        for (String method : List.of("shared", "missing", "twice")) {
            context.setPropertyResolved(false);
            assertThat(invoke(method)).isNull();
            assertThat(context.isPropertyResolved()).isFalse();
        }
        assertThat(methods.invoke(context, "text", "length", null, new Object[0])).isNull();
        assertThat(methods.invoke(context, null, "length", null, new Object[0])).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    private Object invoke(String method, Object... values) {
        return methods.invoke(context, new Shown("a"), method, null, values);
    }

    /** The server's conversion, as far as these tests need it. */
    private static final class NumbersFromTexts extends ELContext {

        @Override
        @SuppressWarnings("unchecked")
        public <T> T convertToType(Object value, Class<T> type) {
            return (T) (type == int.class ? Integer.valueOf(String.valueOf(value)) : value);
        }

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
