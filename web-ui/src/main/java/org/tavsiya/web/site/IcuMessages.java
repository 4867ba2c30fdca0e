package org.tavsiya.web.site;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.AbstractMessageSource;
import org.springframework.core.io.ClassPathResource;

/**
 * Texts of the pages as ICU patterns, because Russian has four plural forms and the platform's own patterns know none.
 * English stands in where a language has no wording of its own.
 */
final class IcuMessages extends AbstractMessageSource {

    private final Map<String, Map<String, String>> patterns = new HashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    IcuMessages(List<String> names) {
        for (Language language : Language.values()) {
            Map<String, String> own = new HashMap<>();
            names.forEach(name -> {
                own.putAll(read(name + ".properties"));
                own.putAll(read(name + "_" + language.code() + ".properties"));
            });
            patterns.put(language.code(), own);
        }
    }

    private static Map<String, String> read(String file) {
        ClassPathResource resource = new ClassPathResource(file);
        Map<String, String> read = new HashMap<>();
        if (resource.exists()) {
            Properties properties = new Properties();
            try (Reader in = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException("The texts " + file + " cannot be read", e);
            }
            properties.forEach((key, text) -> read.put(key.toString(), text.toString()));
        }
        return read;
    }

    @Override
    protected String getMessageInternal(String code, Object[] arguments, Locale locale) {
        String language = Language.of(locale == null ? "" : locale.getLanguage())
                .orElse(Language.EN)
                .code();
        String pattern = code == null ? null : patterns.get(language).get(code);
        if (pattern == null || isPlain(pattern)) {
            return pattern;
        }
        MessageFormat format = formats.computeIfAbsent(
                language + ":" + code, k -> new MessageFormat(pattern, ULocale.forLanguageTag(language)));
        synchronized (format) { // ICU's formats are not made for several threads.
            return format.format(resolved(arguments, locale), new StringBuffer(), null)
                    .toString();
        }
    }

    /** Most texts: nothing stands in them that a format would put another thing for. */
    private static boolean isPlain(String pattern) {
        return pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
    }

    private Object[] resolved(Object[] arguments, Locale locale) {
        Object[] given = arguments == null ? new Object[0] : arguments.clone();
        for (int i = 0; i < given.length; i++) {
            if (given[i] instanceof MessageSourceResolvable nested) {
                given[i] = getMessage(nested, locale);
            }
        }
        return given;
    }

    @Override
    protected java.text.MessageFormat resolveCode(String code, Locale locale) {
        return null; // All is answered above; the platform's patterns are not used.
    }
}
