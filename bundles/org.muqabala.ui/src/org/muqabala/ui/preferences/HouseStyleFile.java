package org.muqabala.ui.preferences;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.muqabala.core.collation.BrokenHouseStyleException;
import org.muqabala.core.collation.HouseStyle;
import org.muqabala.core.collation.HouseStyleTexts;
import org.muqabala.core.spi.UnreadableArticleException;
import org.muqabala.importers.PlainTextImporter;
import org.muqabala.importers.UnreadableArticleTexts;

/**
 * The plain text file in which a desk keeps its own spellings.
 *
 * @param path where it is
 */
public record HouseStyleFile(Path path) {

    /**
     * Reads the file anew.
     *
     * @throws IOException if it cannot be read, or is no text
     * @throws BrokenHouseStyleException if a line cannot be used
     */
    public HouseStyle read() throws IOException, BrokenHouseStyleException {
        List<String> lines = new PlainTextImporter().read(path, Optional.empty()).text().lines().toList();
        return HouseStyle.parse(lines);
    }

    /** Says in one line what {@link #read()} met, the file's name first. */
    public String problem(Exception met) {
        Locale locale = Locale.getDefault();
        String why = switch (met) {
            case BrokenHouseStyleException broken -> new HouseStyleTexts(locale).text(broken);
            case UnreadableArticleException unreadable -> new UnreadableArticleTexts(locale).text(unreadable);
            default -> String.valueOf(met.getMessage());
        };
        return NLS.bind(Messages.HouseStyleFile_problem, path.getFileName(), why);
    }
}
