package vn.lgsp.check.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** The values of an enumeration as they are typed: lower case, hyphens. */
final class Choices {
    private Choices() {}

    static String id(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> ids(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> id((Enum<?>) constant))
                .toList();
    }

    static <E extends Enum<E>> void register(CommandLine command, Class<E> type) {
        command.registerConverter(type, typed -> of(type, typed));
    }

    private static <E extends Enum<E>> E of(Class<E> type, String typed) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> id(value).equals(typed))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(typed));
    }
}
