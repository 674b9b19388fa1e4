package org.muqabala.ui.tests;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The platform's texts that the product translates: held against the platform's own English ones. */
class PlatformArabicTest {

    private static final String FRAGMENTS = "org.muqabala.platform.ar.";
    private static final String ARABIC_ENDING = "_ar.properties";

    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+");
    private static final Pattern ARABIC_LETTER = Pattern.compile("\\p{IsArabic}");
    private static final Pattern LETTER = Pattern.compile("\\p{IsAlphabetic}");

    @Test
    void allFragmentsAreAttachedToTheirHosts() {
        List<Bundle> fragments = fragments();
        assertFalse(fragments.isEmpty());
        assertAll(fragments.stream().map(fragment -> () -> assertEquals(Bundle.RESOLVED, fragment.getState(),
                fragment.getSymbolicName())));
    }

    @Test
    void translateOnlyWhatThePlatformSays() {
        forEachFile((file, arabic) -> {
            TreeSet<String> unknown = new TreeSet<>(arabic.stringPropertyNames());
            unknown.removeAll(english(file).stringPropertyNames());
            assertEquals(Collections.emptySet(), unknown, file + ": keys that the platform does not have");
        });
    }

    @Test
    void takeTheSameArguments() {
        forEachFile((file, arabic) -> arabic.stringPropertyNames().forEach(key -> assertEquals(
                arguments(english(file).getProperty(key)), arguments(arabic.getProperty(key)), file + ": " + key)));
    }

    @Test
    void areArabic() {
        forEachFile((file, arabic) -> arabic.forEach((key, text) -> {
            String words = ARGUMENT.matcher((String) text).replaceAll("");
            assertTrue(!LETTER.matcher(words).find() || ARABIC_LETTER.matcher(words).find(), file + ": " + key + " = " + text);
        }));
    }

    @Test
    void theWorkbenchSpeaksThem() throws Exception {
        assumeTrue(WorkbenchTester.isArabic());
        assertEquals("إلغاء", IDialogConstants.CANCEL_LABEL, "from a resource bundle");
        assertEquals("حفظ باسم", PlatformUI.getWorkbench().getService(ICommandService.class)
                .getCommand("org.eclipse.ui.file.saveAs").getName(), "from a plugin.properties");
    }

    private record TranslatedFile(Bundle host, URL url) {

        @Override
        public String toString() {
            return host.getSymbolicName() + url.getPath();
        }
    }

    private static void forEachFile(BiConsumer<TranslatedFile, Properties> check) {
        assertAll(fragments().stream().flatMap(fragment -> Collections.list(fragment.findEntries("/", "*" + ARABIC_ENDING, true))
                .stream().map(url -> new TranslatedFile(hostOf(fragment), url))).map(file -> () -> check.accept(file, read(file.url()))));
    }

    private static List<Bundle> fragments() {
        return Arrays.stream(FrameworkUtil.getBundle(PlatformArabicTest.class).getBundleContext().getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith(FRAGMENTS)).toList();
    }

    private static Bundle hostOf(Bundle fragment) {
        return Platform.getBundle(fragment.getHeaders("").get("Fragment-Host"));
    }

    private static Properties english(TranslatedFile file) {
        String path = file.url().getPath().replace(ARABIC_ENDING, ".properties");
        URL english = file.host().getEntry(path);
        assertTrue(english != null, file + ": the platform has no such file");
        return read(english);
    }

    private static TreeSet<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(URL file) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
