package org.muqabala.translation.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.translation.memory.BadMemoryAddressException.Problem;

class PostgresAddressTest {

    @ParameterizedTest
    @CsvSource({"jdbc:postgresql:memory, localhost, 5432, memory",
        "jdbc:postgresql://desk.example.org/memory?user=huda&sslmode=verify-full, desk.example.org, 5432, memory",
        "jdbc:postgresql://desk.example.org:5433/memory?sslmode=require, desk.example.org, 5433, memory",
        "jdbc:postgresql://127.0.0.1:5433/memory, 127.0.0.1, 5433, memory"})
    void takesWhatTheDriverTakes(String written, String host, String port, String database) throws BadMemoryAddressException {
        PostgresAddress address = PostgresAddress.parse(" " + written + " ");
        assertEquals(new PostgresAddress(written, host, port, database), address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "memory", "jdbc:mysql://desk/memory", "jdbc:postgresql:", "jdbc:postgresql://desk:port/memory", "postgresql://desk/memory"})
    void refusesWhatIsNoAddress(String written) {
        assertEquals(Problem.NO_ADDRESS, problem(written));
    }

    @Test
    void refusesPasswordsAndWhatCouldRunPrograms() {
        assertEquals(Problem.HOLDS_PASSWORD, problem("jdbc:postgresql://desk/memory?user=huda&password=secret"));
        assertEquals(Problem.PARAMETER, problem("jdbc:postgresql://desk/memory?socketFactory=org.example.Evil&socketFactoryArg=x"));
        assertEquals(Problem.PARAMETER, problem("jdbc:postgresql://desk/memory?loggerFile=/etc/passwd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//desk/memory", "//desk/memory?sslmode=prefer", "//desk/memory?sslmode=disable", "//localhost,desk/memory",
        "//localhost.example.org/memory"})
    void goesToAnotherComputerEncryptedOrNotAtAll(String written) {
        assertEquals(Problem.UNENCRYPTED, problem("jdbc:postgresql:" + written));
    }

    @Test
    void aFolderIsToldFromAnAddress() {
        assertTrue(PostgresAddress.isMeant("jdbc:postgresql:memory"));
        assertFalse(PostgresAddress.isMeant("jdbc/memory"));
        assertFalse(PostgresAddress.isMeant("/home/huda/memory"));
    }

    private static Problem problem(String written) {
        return assertThrows(BadMemoryAddressException.class, () -> PostgresAddress.parse(written)).problem();
    }
}
