package org.muqabala.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.muqabala.core.review.Review;
import org.muqabala.core.spi.ExportOption;
import org.muqabala.core.spi.ExportSettings;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.spi.ReviewExporter;

class ExportOptionsTest {

    private static final ExportOption PAPER = new ExportOption.Choice("paper", List.of("a4", "letter"));
    private static final ExportOption BARE = new ExportOption.Flag("bare");
    private static final ExportOption LANGUAGE = new ExportOption.Words("target-language", "LANGUAGE", "en");
    private static final ReviewExporter PAGES = new Format("pages", List.of(PAPER, BARE));
    private static final ReviewExporter TABLE = new Format("table", List.of(BARE, LANGUAGE));

    private final ExportCommand command = new ExportCommand(List.of(PAGES, TABLE));
    private final Messages messages = new Messages(Locale.ENGLISH);

    @Test
    void everyOptionOfAnExporterIsOneOfTheCommand() {
        assertEquals("muqabala export DIR.review --to pages|table [--paper a4|letter] [--bare] [--target-language LANGUAGE] [--house-style FILE] [-o FILE]",
                command.usage());
    }

    @Test
    void theHelpSaysForWhichFormsAnOptionIs() {
        Option bare = command.options().stream().filter(option -> option.name().equals("--bare")).findFirst().orElseThrow();
        assertEquals(Optional.of("Title of bare (pages, table)"), command.about(bare, Locale.ENGLISH));
    }

    @Test
    void whatIsGivenReachesTheExporterAndTheRestIsUsual() throws CommandException {
        ExportSettings settings = settings(TABLE, "--bare", "--target-language", "fr");
        assertTrue(settings.wants((ExportOption.Flag) BARE));
        assertEquals("fr", settings.value(LANGUAGE));
        assertEquals("en", settings(TABLE).value(LANGUAGE));
        assertEquals("a4", settings(PAGES).value(PAPER));
    }

    @Test
    void anOptionOfAnotherFormIsWrongUsage() {
        CommandException wrong = assertThrows(CommandException.class, () -> settings(PAGES, "--target-language", "fr"));
        assertEquals(ExitStatus.WRONG_USAGE, wrong.status());
        assertEquals("--target-language is no option of pages; \"export --help\" says for which forms it is", wrong.getMessage());
    }

    @Test
    void aFixedTimeIsInSecondsAndNonsenseIsNotHeeded() {
        assertEquals(Instant.parse("2001-09-09T01:46:40Z"), ExportTime.of("1000000000"));
        assertTrue(ExportTime.of("yesterday").isAfter(Instant.parse("2026-01-01T00:00:00Z")));
        assertTrue(ExportTime.of(null).isAfter(Instant.parse("2026-01-01T00:00:00Z")));
    }

    private ExportSettings settings(ReviewExporter exporter, String... words) throws CommandException {
        List<String> all = new ArrayList<>(List.of("a.review", "--to", exporter.id()));
        all.addAll(List.of(words));
        Map<String, String> chosen = new ExportOptions(List.of(PAGES, TABLE)).chosen(Arguments.parse(command, all, messages), exporter, messages);
        return new ExportSettings(Locale.ENGLISH, Instant.EPOCH, chosen);
    }

    private record Format(String id, List<ExportOption> options) implements ReviewExporter {

        @Override
        public String extension() {
            return id;
        }

        @Override
        public String title(Locale locale) {
            return id;
        }

        @Override
        public String description(Locale locale) {
            return id;
        }

        @Override
        public String title(ExportOption option, Locale locale) {
            return "Title of " + option.id();
        }

        @Override
        public List<String> write(Review review, ExportSettings settings, OutputStream out, Progress progress) {
            return List.of();
        }
    }
}
