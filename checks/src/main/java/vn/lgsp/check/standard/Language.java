package vn.lgsp.check.standard;

import java.util.Locale;

/** A language in which every user-visible text exists. */
public enum Language {
    /** Vietnamese, also the choice where nothing else is known. */
    VI(Locale.forLanguageTag("vi-VN")),
    /** English. */
    EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The locale to format numbers and to choose a message bundle with. */
    public Locale locale() {
        return locale;
    }

    /** Vietnamese for a Vietnamese locale and for one without a language, English for any other. */
    public static Language of(Locale locale) {
        String language = locale.getLanguage();
        return language.isEmpty() || language.equals("vi") ? VI : EN;
    }
}
