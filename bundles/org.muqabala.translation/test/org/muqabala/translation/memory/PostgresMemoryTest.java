package org.muqabala.translation.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.core.spi.TranslationMemory;
import org.muqabala.core.translation.TranslationUnit;
import org.muqabala.translation.memory.SharedMemoryException.Problem;

/** The shared memory on a real server. */
class PostgresMemoryTest extends TranslationMemoryContract {

    private PostgresAddress address;

    @Override
    TranslationMemory opened() throws IOException {
        if (address == null) {
            address = PostgresDesk.newDatabase();
        }
        return new PostgresMemory(address, PostgresServer.PASSWORD);
    }

    @Test
    void whatOneDeskAddsTheOtherFindsAtOnce() throws IOException {
        try (TranslationMemory huda = opened(); TranslationMemory sami = opened()) {
            huda.add(unit("وصل الوفد إلى القاهرة ليلاً."));
            assertEquals(1, sami.matches("وصل الوفد إلى القاهرة ليلاً", unit("x").sourceLanguage(), Locale.ENGLISH, 5).size());
        }
    }

    @Test
    void desksThatComeFirstAtTheSameTimeMakeOneMemory() throws Exception {
        address = PostgresDesk.newDatabase();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            List<Future<?>> desks = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                desks.add(threads.submit(() -> {
                    try (TranslationMemory memory = opened()) {
                        memory.add(unit("وصل الوفد."));
                        return null;
                    }
                }));
            }
            for (Future<?> desk : desks) {
                desk.get();
            }
        }
        try (TranslationMemory memory = opened()) {
            assertEquals(1, memory.size());
        }
    }

    @Test
    void desksThatAddTheSameInAnotherOrderDoNotWaitForEachOtherForEver() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4); TranslationMemory memory = opened()) {
            List<Future<?>> desks = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                boolean backwards = i % 2 == 0;
                int count = i < 2 ? 400 : 1100;
                desks.add(threads.submit(() -> memory.addAll(consumer -> {
                    for (int n = 0; n < count; n++) {
                        consumer.accept(unit("الجملة " + (backwards ? count - n : n)));
                    }
                })));
            }
            for (Future<?> desk : desks) {
                desk.get();
            }
            assertEquals(1101, memory.size());
        }
    }

    @Test
    void aConnectionThatWasLostIsMadeAnew() throws IOException {
        PostgresServer server = PostgresDesk.server();
        try (TranslationMemory memory = opened()) {
            memory.add(unit("وصل الوفد."));
            assertEquals(1, memory.size());
            server.goAway();
            try {
                assertEquals(Problem.AWAY, assertThrows(SharedMemoryException.class, memory::size).problem());
                assertEquals(Problem.AWAY, assertThrows(SharedMemoryException.class, () -> memory.add(unit("غادر."))).problem());
            } finally {
                server.resume();
            }
            assertEquals(1, memory.size());
        }
    }

    @Test
    void aDeskWhoseServerGoesAndComesBackLosesNothing(@TempDir Path folder) throws IOException {
        PostgresServer server = PostgresDesk.server();
        opened().close();
        List<String> told = new ArrayList<>();
        SharedMemoryListener listener = new SharedMemoryListener() {
            @Override
            public void away(SharedMemoryException why) {
                told.add(why.problem().name());
            }

            @Override
            public void refused(SharedMemoryException why) {
                told.add("refused: " + why.problem());
            }

            @Override
            public void back(long sent) {
                told.add("back: " + sent);
            }
        };
        try (DeskMemory desk = new DeskMemory(new LuceneMemory(folder.resolve("own")), new LuceneMemory(folder.resolve("unsent")), this::opened, Duration.ZERO, listener,
                Runnable::run)) {
            desk.add(unit("وصل الوفد."));
            server.goAway();
            try {
                desk.add(unit("غادر الوفد ليلاً."));
                assertEquals(2, desk.concordance("الوفد", false, 5).size());
            } finally {
                server.resume();
            }
            assertEquals(1, desk.matches("غادر الوفد ليلاً.", unit("x").sourceLanguage(), Locale.ENGLISH, 5).size());
            assertEquals(List.of("AWAY", "back: 1"), told);
        }
        try (TranslationMemory shared = opened()) {
            assertEquals(2, shared.size());
        }
    }

    @Test
    void whyItCannotBeUsedIsSaid() throws Exception {
        PostgresServer server = PostgresDesk.server();
        assertEquals(Problem.LOGIN, problem(server.newDatabase(), "wrong"));
        assertEquals(Problem.NO_DATABASE, problem(server.address("elsewhere"), PostgresServer.PASSWORD));
        try (ServerSocket free = new ServerSocket(0)) {
            int port = free.getLocalPort();
            free.close();
            assertEquals(Problem.AWAY, problem("jdbc:postgresql://127.0.0.1:" + port + "/memory?user=x", ""));
        }
    }

    @Test
    void aNameThatMayNotMakeTablesIsToldSo() throws Exception {
        PostgresServer server = PostgresDesk.server();
        address = PostgresDesk.newDatabase();
        server.inDatabase(address.database(), "CREATE ROLE reader_" + address.database() + " LOGIN PASSWORD 'x'");
        assertEquals(Problem.NOT_PERMITTED, problem(address.url().replaceAll("user=.*", "user=reader_" + address.database()), "x"));
    }

    @Test
    void aMemoryOfALaterVersionIsLeftAlone() throws IOException, SQLException {
        opened().close();
        PostgresDesk.server().inDatabase(address.database(), "UPDATE muqabala.layout SET version = 1000");
        assertEquals(Problem.NEWER, assertThrows(SharedMemoryException.class, this::opened).problem());
    }

    @Test
    void raritySavesTheServerWorkAndNoMatchIsLost() throws IOException {
        String sought = "التقى وزير الخارجية الأميركي نظيره الروسي في موسكو يوم الثلاثاء الماضي.";
        try (TranslationMemory memory = opened()) {
            memory.addAll(consumer -> {
                for (int i = 0; i < 3000; i++) {
                    consumer.accept(unit("التقى وزير الخارجية الأميركي كلمة" + i + " غيرها" + i + " سواها" + i + " أخرى" + i + " زائدة" + i + " باقية" + i));
                }
                consumer.accept(unit("التقى وزير الخارجية الأميركي نظيره الصيني في بكين يوم الأحد القادم."));
                consumer.accept(unit("في موسكو يوم الثلاثاء الماضي نظيره الروسي مفاوضات."));
            });
            List<String> found = memory.matches(sought, unit("x").sourceLanguage(), Locale.ENGLISH, 5).stream().map(match -> match.unit().source()).toList();
            assertEquals("التقى وزير الخارجية الأميركي نظيره الصيني في بكين يوم الأحد القادم.", found.getFirst());
            assertTrue(found.size() < 5, found.toString());
        }
    }

    private static Problem problem(String address, String password) throws BadMemoryAddressException {
        PostgresAddress parsed = PostgresAddress.parse(address);
        return assertThrows(SharedMemoryException.class, () -> new PostgresMemory(parsed, password)).problem();
    }

    private static TranslationUnit unit(String source) {
        return new TranslationUnit(Locale.forLanguageTag("ar"), Locale.ENGLISH, source, "translation of " + source, "huda", Instant.parse("2026-11-22T12:00:00Z"));
    }
}
