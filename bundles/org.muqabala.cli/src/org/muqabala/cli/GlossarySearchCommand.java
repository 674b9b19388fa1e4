package org.muqabala.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.muqabala.core.text.SafeText;
import org.muqabala.translation.glossary.Term;

/** {@code glossary search WORDS}: terms in whose source, rendering or note these words stand. */
final class GlossarySearchCommand implements Command {

    @Override
    public String name() {
        return "glossary search";
    }

    @Override
    public List<String> files() {
        return List.of("WORDS");
    }

    @Override
    public List<Option> options() {
        return List.of(NamedMemory.FROM, ReviewFile.TO, GlossaryPlace.GLOSSARY, Option.OUTPUT);
    }

    @Override
    public ExitStatus run(Arguments arguments, Desk desk) throws CommandException {
        StringBuilder text = new StringBuilder();
        for (Term term : GlossaryPlace.read(arguments, desk).search(arguments.files().get(0))) {
            text.append(line(term, desk.messages())).append('\n');
        }
        String whole = text.isEmpty() ? desk.messages().get("glossary.nothing") + "\n" : text.toString();
        desk.write(arguments, out -> out.write(whole.getBytes(StandardCharsets.UTF_8)));
        return ExitStatus.DONE;
    }

    private static String line(Term term, Messages messages) {
        StringBuilder line = new StringBuilder(isolated(term.source())).append(" = ")
                .append(String.join(" | ", term.targets().stream().map(GlossarySearchCommand::isolated).toList()));
        if (!term.forbidden().isEmpty()) {
            line.append(" (").append(messages.get("glossary.forbidden",
                    String.join(" | ", term.forbidden().stream().map(GlossarySearchCommand::isolated).toList()))).append(')');
        }
        return term.note().isEmpty() ? line.toString() : line.append("  ").append(isolated(term.note())).toString();
    }

    /** Line ends and other control characters of a stranger's text would forge lines of ours. */
    private static String isolated(String text) {
        return SafeText.isolatedLine(text);
    }
}
