package org.muqabala.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.muqabala.core.collation.Side;
import org.muqabala.core.spi.FailedTranslationException;
import org.muqabala.core.spi.MachineTranslation;
import org.muqabala.core.text.Article;
import org.muqabala.core.text.SafeText;
import org.muqabala.core.translation.Segment;
import org.muqabala.core.translation.SegmentState;
import org.muqabala.core.translation.Translation;
import org.muqabala.store.OpenedReview;
import org.muqabala.store.TranslationFiles;
import org.muqabala.translation.machine.BadAddressException;
import org.muqabala.translation.machine.Connector;
import org.muqabala.translation.machine.MachineTexts;
import org.muqabala.translation.machine.ServiceAddress;

/**
 * {@code translate suggest DIR.review --by NAME}: has a machine translate what the newer version has no translation of, and shows it. With
 * {@code --fill} it becomes a draft where there is nothing; what is there is never changed.
 */
final class TranslateSuggestCommand implements Command {

    private static final Option BY = Option.choice("--by", Stream.of(Connector.values()).map(Connector::id).toList()).asRequired();
    private static final Option AT = new Option("--at", "ADDRESS", List.of(), false);
    private static final Option MODEL = new Option("--model", "NAME", List.of(), false);
    private static final Option FILL = Option.flag("--fill");

    private final Map<String, String> environment;

    /** @param environment in which the keys stand, since arguments can be read by everybody on the machine */
    TranslateSuggestCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "translate suggest";
    }

    @Override
    public List<String> files() {
        return ReviewFile.NAMES;
    }

    @Override
    public List<Option> options() {
        return List.of(BY, AT, MODEL, NamedMemory.FROM, ReviewFile.TO, FILL, Collation.HOUSE_STYLE, Option.OUTPUT);
    }

    @Override
    public ExitStatus run(Arguments arguments, Desk desk) throws CommandException {
        MachineTranslation machine = machine(arguments, desk.messages());
        ReviewFile file = new ReviewFile(arguments, desk);
        OpenedReview opened = file.open();
        Article article = opened.review().comparison().article(Side.B);
        Locale language = ReviewFile.language(arguments);
        Optional<Translation> begun = file.reading(() -> file.translations().read(article, language));
        desk.tell(Desk.about(machine.name(), machine.disclosure(desk.messages().locale())));
        Optional<TranslationFiles> kept = arguments.has(FILL) ? Optional.of(file.translations()) : Optional.empty();
        Suggesting suggesting = new Suggesting(machine, NamedMemory.source(arguments, article),
                begun.orElseGet(() -> Translation.empty(article, language)), kept, desk);
        ExitStatus status;
        try {
            status = suggesting.run();
        } catch (IOException e) {
            throw desk.unwritable(file.name(), desk.reason(e), e);
        }
        desk.write(arguments, out -> out.write(suggesting.text.toString().getBytes(StandardCharsets.UTF_8)));
        ExitStatus whole = file.status(opened, article);
        return status == ExitStatus.DONE ? whole : status;
    }

    private MachineTranslation machine(Arguments arguments, Messages messages) throws CommandException {
        Connector connector = Connector.ofId(arguments.value(BY).orElseThrow()).orElseThrow();
        String key = environment.getOrDefault(connector.keyVariable(), "");
        String model = arguments.value(MODEL).orElse("");
        if (connector.needsKey() && key.isBlank()) {
            throw new CommandException(ExitStatus.WRONG_USAGE, messages.get("suggest.key", connector.title(), connector.keyVariable()));
        }
        if (connector.needsModel() && model.isBlank()) {
            throw new CommandException(ExitStatus.WRONG_USAGE, messages.get("suggest.model", connector.title()));
        }
        try {
            ServiceAddress address = arguments.has(AT) ? ServiceAddress.parse(arguments.value(AT).orElseThrow()) : connector.usualAddress();
            return connector.at(address, key.strip(), model);
        } catch (BadAddressException e) {
            throw new CommandException(ExitStatus.WRONG_USAGE, new MachineTexts(messages.locale()).text(e), e);
        }
    }

    /** Goes through the segments. */
    private static final class Suggesting {

        private final MachineTranslation machine;
        private final Locale from;
        private final Translation begun;
        private final Optional<TranslationFiles> kept;
        private final Desk desk;
        private final StringBuilder text = new StringBuilder();

        /** @param kept where the suggestions go; empty if they are only shown */
        Suggesting(MachineTranslation machine, Locale from, Translation begun, Optional<TranslationFiles> kept, Desk desk) {
            this.machine = machine;
            this.from = from;
            this.begun = begun;
            this.kept = kept;
            this.desk = desk;
        }

        /** Stops at the first that the machine cannot do: the next ones would fare no better. */
        ExitStatus run() throws IOException {
            TerminalProgress progress = new TerminalProgress(desk);
            for (int i = 0; i < begun.segments().size(); i++) {
                Segment segment = begun.segments().get(i);
                if (segment.state() == SegmentState.EMPTY) {
                    try {
                        take(i, segment, machine.translate(begun.source(segment), from, begun.language(), progress));
                    } catch (FailedTranslationException e) {
                        desk.tell(Desk.about(machine.name(), new MachineTexts(desk.messages().locale()).text(e)));
                        return ExitStatus.LEFT_OUT;
                    }
                }
                progress.worked((i + 1.0) / begun.segments().size());
            }
            return ExitStatus.DONE;
        }

        private void take(int index, Segment segment, String suggestion) throws IOException {
            String line = SafeText.plainLine(suggestion);
            text.append(index + 1).append("  \u2068").append(SafeText.plainLine(begun.source(segment)))
                    .append("\u2069\n    \u2068").append(line).append("\u2069\n");
            if (kept.isPresent() && !fill(kept.get(), segment, suggestion)) {
                desk.tell(desk.messages().get("suggest.begun", index + 1));
            }
        }

        /**
         * Keeps a suggestion at once: the next one may be long in coming, and never come.
         *
         * @return whether nobody had begun the segment while the machine was asked
         */
        private boolean fill(TranslationFiles files, Segment segment, String suggestion) throws IOException {
            Translation now = files.read(begun.article(), begun.language())
                    .orElseGet(() -> Translation.empty(begun.article(), begun.language()));
            int index = now.segments().indexOf(segment);
            if (index >= 0) {
                files.write(now.with(index, new Segment(segment.source(), suggestion, SegmentState.DRAFT)), now);
            }
            return index >= 0;
        }
    }
}
