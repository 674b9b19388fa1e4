package org.muqabala.cli;

import java.util.List;

import org.muqabala.translation.glossary.Glossary;
import org.muqabala.translation.glossary.PartOfSpeech;
import org.muqabala.translation.glossary.TbxWriter;
import org.muqabala.translation.glossary.TermTable;

/** {@code glossary export}: writes the glossary as a term base (TBX) or a table (CSV). */
final class GlossaryExportCommand implements Command {

    private static final Option FORM = Option.choice("--form", List.of("tbx", "csv"));

    @Override
    public String name() {
        return "glossary export";
    }

    @Override
    public List<String> files() {
        return List.of();
    }

    @Override
    public List<Option> options() {
        return List.of(FORM, NamedMemory.FROM, ReviewFile.TO, GlossaryPlace.GLOSSARY, Option.OUTPUT);
    }

    @Override
    public ExitStatus run(Arguments arguments, Desk desk) throws CommandException {
        Glossary glossary = GlossaryPlace.read(arguments, desk);
        boolean table = arguments.value(FORM).orElseThrow().equals("csv");
        desk.write(arguments, out -> {
            if (table) {
                new TermTable(glossary.sourceLanguage(), glossary.targetLanguage(), PartOfSpeech.OTHER)
                        .write(glossary.terms(), out);
            } else {
                new TbxWriter().write(glossary, out);
            }
        });
        return ExitStatus.DONE;
    }
}
