package org.muqabala.ui.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.editors.text.IStorageDocumentProvider;
import org.eclipse.ui.ide.ResourceUtil;
import org.eclipse.ui.texteditor.IDocumentProvider;
import org.muqabala.core.encoding.KnownCharsets;

/**
 * Whether a text on the screen has lost letters of its file: bytes that its encoding cannot read stand there as U+FFFD, and to save the
 * text would put that over the file for ever.
 */
public final class LostLetters {

    private static final char REPLACEMENT = '\uFFFD';

    private LostLetters() {
    }

    /**
     * Whether the provider's text of the input lacks letters of its file.
     *
     * @return true also where the file cannot be read again to be sure
     */
    public static boolean between(IEditorInput input, IDocumentProvider provider) {
        IDocument shown = provider.getDocument(input);
        return shown != null && provider instanceof IStorageDocumentProvider storage && between(input, encoding(input, storage), shown.get());
    }

    /** Name of the encoding in which the provider reads the input. */
    public static String encoding(IEditorInput input, IStorageDocumentProvider provider) {
        String explicit = provider.getEncoding(input);
        return explicit == null ? provider.getDefaultEncoding() : explicit;
    }

    private static boolean between(IEditorInput input, String encoding, String shown) {
        // a reading that replaced nothing has lost nothing
        if (shown.indexOf(REPLACEMENT) < 0) {
            return false;
        }
        try {
            Optional<byte[]> bytes = bytes(input);
            return bytes.isEmpty() || !isReadable(bytes.get(), encoding);
        } catch (CoreException | IOException e) {
            // the worse is supposed: the editor says that it may not be sure
            return true;
        }
    }

    /** Whether every byte is part of a letter of the encoding. */
    static boolean isReadable(byte[] bytes, String encoding) {
        Optional<Charset> charset = KnownCharsets.named(encoding);
        if (charset.isEmpty()) {
            return false;
        }
        try {
            charset.get().newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Optional<byte[]> bytes(IEditorInput input) throws CoreException, IOException {
        IFile file = ResourceUtil.getFile(input);
        if (file != null) {
            try (InputStream in = file.getContents(true)) {
                return Optional.of(in.readAllBytes());
            }
        }
        return input instanceof IURIEditorInput outside ? Optional.of(Files.readAllBytes(Path.of(outside.getURI()))) : Optional.empty();
    }
}
