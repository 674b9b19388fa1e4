package org.muqabala.ui.translation;

import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IPath;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.muqabala.core.collation.Side;

/** Finds a translation again when the workbench is restored. */
public final class TranslationInputFactory implements IElementFactory {

    static final String ID = "org.muqabala.ui.translationInputFactory";

    private static final String REVIEW = "review";
    private static final String SIDE = "side";
    private static final String LANGUAGE = "language";

    static void save(TranslationInput input, IMemento memento) {
        memento.putString(REVIEW, input.review().getFullPath().toPortableString());
        memento.putString(SIDE, input.side().name());
        memento.putString(LANGUAGE, input.language().toLanguageTag());
    }

    @Override
    public IAdaptable createElement(IMemento memento) {
        String path = memento.getString(REVIEW);
        String language = memento.getString(LANGUAGE);
        IPath full = path == null ? IPath.EMPTY : IPath.fromPortableString(path);
        if (full.segmentCount() < 2 || language == null) {
            return null;
        }
        Side side = Stream.of(Side.values()).filter(each -> each.name().equals(memento.getString(SIDE))).findFirst().orElse(Side.B);
        return new TranslationInput(ResourcesPlugin.getWorkspace().getRoot().getFolder(full), side, Locale.forLanguageTag(language));
    }
}
