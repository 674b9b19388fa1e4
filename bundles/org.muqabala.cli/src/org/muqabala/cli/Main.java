package org.muqabala.cli;

import java.util.List;
import java.util.Locale;

import org.muqabala.exporters.StandardExporters;

/** Starts the command line by plain Java: {@code java -cp … org.muqabala.cli.Main compare A B}. */
public final class Main {

    private Main() {
    }

    /** @param args {@code [-nl LOCALE] COMMAND …}; without {@code -nl} the language is the one of the environment */
    public static void main(String[] args) {
        List<String> words = List.of(args);
        Locale locale = Locale.getDefault(Locale.Category.DISPLAY);
        if (words.size() > 1 && words.get(0).equals("-nl")) {
            locale = Locale.forLanguageTag(words.get(1).replace('_', '-'));
            words = words.subList(2, words.size());
        }
        System.exit(new Program(StandardExporters::all, locale).run(words));
    }
}
