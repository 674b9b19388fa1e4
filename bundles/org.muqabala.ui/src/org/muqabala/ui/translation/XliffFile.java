package org.muqabala.ui.translation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.muqabala.core.spi.Progress;
import org.muqabala.core.translation.Translation;
import org.muqabala.store.DraftOrigin;
import org.muqabala.store.ReviewProblem;
import org.muqabala.store.WholeFile;
import org.muqabala.translation.exchange.BrokenExchangeException;
import org.muqabala.translation.exchange.ExchangeTexts;
import org.muqabala.translation.exchange.UnfitTranslationException;
import org.muqabala.translation.exchange.xliff.XliffDocument;
import org.muqabala.translation.exchange.xliff.XliffReader;
import org.muqabala.translation.exchange.xliff.XliffTranslation;
import org.muqabala.ui.collation.ProblemTexts;

/** A translation that another tool began, in its own file. */
final class XliffFile implements TranslationPlace {

    private final IFile file;
    /** As it was read or written last. */
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
        XliffTranslation opened = of(XliffReader.read(path()));
        read = opened;
        return new OpenedTranslation(opened.translation(), opened.sourceLanguage(), Optional.empty(), List.of(), opened.codes());
    }

    private XliffTranslation of(XliffDocument document) {
        return new XliffTranslation(file.getName(), document, Locale.ENGLISH);
    }

    @Override
    public boolean isChangedOnDisk() throws IOException {
        return Files.exists(path()) && !XliffReader.holds(path(), read.document());
    }

    @Override
    public List<ReviewProblem> save(Translation now, Translation before) throws IOException {
        byte[] written = read.written(now);
        WholeFile.write(path(), out -> out.write(written));
        read = of(XliffReader.read(written));
        return List.of();
    }

    @Override
    public DraftOrigin origin(Locale language) {
        return new DraftOrigin(path(), Optional.empty(), language.toLanguageTag());
    }

    /** Beside the file, under a name of its own. */
    @Override
    public String setAside(Path drafts) throws IOException {
        Path kept = path().resolveSibling(file.getName() + "." + drafts.getFileName());
        Files.move(drafts, kept, StandardCopyOption.REPLACE_EXISTING); // of this name there is only what an interrupted move has left
        return kept.getFileName().toString();
    }

    @Override
    public String problem(IOException e) {
        ExchangeTexts texts = new ExchangeTexts(Locale.getDefault());
        return file.getName() + ": " + switch (e) {
            case BrokenExchangeException broken -> texts.text(broken);
            case UnfitTranslationException unfit -> texts.text(unfit);
            default -> new ProblemTexts(Locale.getDefault()).text(e);
        };
    }

    private Path path() {
        return file.getLocation().toPath();
    }
}
