package org.muqabala.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Starts the command line by plain Java: {@code java -cp … org.muqabala.cli.Main compare A B}. */
public final class Main {

    private Main() {
    }

    /** @param args {@code [-nl LOCALE] COMMAND …}; without {@code -nl} the language is the one of the environment */
    public static void main(String[] args) {
        List<String> words = new ArrayList<>(List.of(args));
        Locale locale = Locale.getDefault(Locale.Category.DISPLAY);
        if (words.size() > 1 && words.get(0).equals("-nl")) {
            locale = Locale.forLanguageTag(words.get(1).replace('_', '-'));
            words = words.subList(2, words.size());
        }
        // not System.out, which swallows the failure to write
        BufferedOutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        System.exit(CommandLine.ofProcess(out, new FileOutputStream(FileDescriptor.err), locale).run(words));
    }
}
