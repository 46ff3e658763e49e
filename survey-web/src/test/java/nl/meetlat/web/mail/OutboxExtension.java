package nl.meetlat.web.mail;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives a test a fielded outbox of its own, and all tests the one database it stands in. */
final class OutboxExtension implements ParameterResolver {

    private static final Namespace OUTBOX = Namespace.create(OutboxExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == FieldedOutbox.class || type == OutboxDatabase.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        OutboxDatabase database = context.getRoot().getStore(OUTBOX).computeIfAbsent(OutboxDatabase.class,
                type -> new OutboxDatabase(), OutboxDatabase.class);
        return parameter.getParameter().getType() == OutboxDatabase.class
                ? database
                : context.getStore(OUTBOX).computeIfAbsent(FieldedOutbox.class, type -> new FieldedOutbox(database),
                        FieldedOutbox.class);
    }
}
