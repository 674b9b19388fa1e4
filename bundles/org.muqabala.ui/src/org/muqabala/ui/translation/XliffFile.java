package org.muqabala.ui.translation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.translation.Translation;
import org.muqabala.store.ReviewProblem;
import org.muqabala.store.WholeFile;
import org.muqabala.translation.exchange.BrokenExchangeException;
import org.muqabala.translation.exchange.ExchangeTexts;
import org.muqabala.translation.exchange.xliff.XliffReader;
import org.muqabala.translation.exchange.xliff.XliffTranslation;
import org.muqabala.translation.exchange.xliff.XliffWriter;
import org.muqabala.ui.collation.ProblemTexts;

/** A translation that another tool began, in its own file. */
final class XliffFile implements TranslationPlace {

    private final IFile file;
    private volatile XliffTranslation read;

    XliffFile(IFile file) {
        this.file = file;
    }

    @Override
    public String name() {
        return file.getName();
    }

    @Override
    public IResource resource() {
        return file;
    }

    @Override
    public Path glossaries() {
        return path().getParent();
    }

    @Override
    public OpenedTranslation open(Progress progress) throws IOException {
        read();
        return new OpenedTranslation(read.translation(), read.sourceLanguage(), Optional.empty(), List.of());
    }

    private void read() throws IOException {
        read = new XliffTranslation(file.getName(), XliffReader.read(path()), Locale.ENGLISH);
    }

    @Override
    public List<ReviewProblem> save(Translation now, Translation before) throws IOException {
        WholeFile.write(path(), out -> XliffWriter.write(read.with(now), out));
        read();
        return List.of();
    }

    @Override
    public String problem(IOException e) {
        String why = e instanceof BrokenExchangeException broken ? new ExchangeTexts(Locale.getDefault()).text(broken)
                : new ProblemTexts(Locale.getDefault()).text(e);
        return file.getName() + ": " + why;
    }

    private Path path() {
        return file.getLocation().toPath();
    }
}
