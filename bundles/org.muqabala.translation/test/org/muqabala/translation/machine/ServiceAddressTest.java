package org.muqabala.translation.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.muqabala.core.translation.Recipient;
import org.muqabala.translation.machine.BadAddressException.Problem;

class ServiceAddressTest {

    @ParameterizedTest
    @CsvSource({"https://translate.example.org, translate.example.org, false", "https://translate.example.org:8443/lt/, translate.example.org:8443, false",
        "http://localhost:5000/, localhost:5000, true", "HTTP://127.0.0.1:11434, 127.0.0.1:11434, true", "http://[::1]:5000, [::1]:5000, true"})
    void takesEncryptedAddressesAndThoseOfThisComputer(String written, String host, boolean here) throws BadAddressException {
        assertEquals(new Recipient(host, here), ServiceAddress.parse(written).recipient());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "translate.example.org", "ftp://example.org", "https://", "https:///path", "https://a b", "file:///etc/passwd",
        "https://example.org/?key=1", "https://example.org/#x", "jdbc:postgresql:desk"})
    void refusesWhatIsNoAddress(String written) {
        assertEquals(Problem.NO_ADDRESS, problem(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://translate.example.org", "http://192.168.0.7:5000", "http://localhost.example.org", "http://127.0.0.1.example.org", "http://0.0.0.0:5000"})
    void refusesToSendUnencryptedTextsToOthers(String written) {
        assertEquals(Problem.UNENCRYPTED, problem(written));
    }

    @Test
    void refusesKeysInTheAddress() {
        assertEquals(Problem.HOLDS_KEY, problem("https://me:secret@example.org"));
        assertEquals(Problem.HOLDS_KEY, problem("http://localhost@example.org"));
    }

    @Test
    void pathsStandBehindTheBase() throws BadAddressException {
        assertEquals("https://example.org/lt/translate", ServiceAddress.parse(" https://example.org/lt// ").at("/translate").toString());
    }

    @Test
    void everyProblemIsSaid() {
        BadAddressException bad = assertThrows(BadAddressException.class, () -> ServiceAddress.parse("http://example.org"));
        assertEquals("Texts go to other computers only encrypted: the address of \u2068example.org\u2069 has to begin with https://", new MachineTexts(Locale.ENGLISH).text(bad));
    }

    private static Problem problem(String written) {
        return assertThrows(BadAddressException.class, () -> ServiceAddress.parse(written)).problem();
    }
}
