package nl.meetlat.web.markup;

import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.el.ELContext;
import jakarta.el.ELException;
import jakarta.el.ELResolver;

/**
 * Calls methods of our own public classes for expressions such as {@code #{card.asked()}}. The server's own resolver lists and
 * compares all methods of a class at every call, which took a fifth of the time of a page. Methods that share their name are
 * left to it.
 */
public final class OwnMethods extends ELResolver {

    private static final String OWN = "nl.meetlat.";

    private final Map<Class<?>, Map<String, Method>> methods = new ConcurrentHashMap<>();

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] values) {
        if (base == null || !base.getClass().getName().startsWith(OWN)) {
            return null;
        }
        Method found = methods.computeIfAbsent(base.getClass(), OwnMethods::list).get(String.valueOf(method));
        if (found == null || !takes(found, values.length)) {
            return null;
        }
        try {
            Object result = found.invoke(base, arguments(context, found, values));
            context.setPropertyResolved(base, method);
            return result;
        } catch (InvocationTargetException e) {
            throw new ELException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new ELException(e);
        }
    }

    private static Map<String, Method> list(Class<?> type) {
        if (!Modifier.isPublic(type.getModifiers())) {
            return Map.of();
        }
        return Stream.of(type.getMethods()).filter(method -> !method.isBridge())
                .filter(method -> Modifier.isPublic(method.getDeclaringClass().getModifiers()))
                .collect(Collectors.groupingBy(Method::getName)).values().stream().filter(named -> named.size() == 1)
                .map(named -> named.get(0)).collect(Collectors.toUnmodifiableMap(Method::getName, method -> method));
    }

    private static boolean takes(Method method, int values) {
        int parameters = method.getParameterCount();
        return method.isVarArgs() ? values >= parameters - 1 : values == parameters;
    }

    private static Object[] arguments(ELContext context, Method method, Object[] values) {
        Class<?>[] types = method.getParameterTypes();
        Object[] arguments = new Object[types.length];
        int single = method.isVarArgs() ? types.length - 1 : types.length;
        for (int i = 0; i < single; i++) {
            arguments[i] = context.convertToType(values[i], types[i]);
        }
        if (method.isVarArgs()) {
            Class<?> type = types[single].getComponentType();
            Object rest = Array.newInstance(type, values.length - single);
            for (int i = single; i < values.length; i++) {
                Array.set(rest, i - single, context.convertToType(values[i], type));
            }
            arguments[single] = rest;
        }
        return arguments;
    }

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        // Properties are not ours: another resolver sets them.
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return false;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return null;
    }
}
