package org.muqabala.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muqabala.testkit.Seeds;

/** The product works on where its folder was moved to, with the class-data archive that it made before. */
class MovedProductTest {

    @TempDir
    Path folder;

    @Test
    void documentsAreReadBeforeAndAfterIt() throws Exception {
        Path before = folder.resolve("before");
        Run copied = Run.of(folder, Map.of(), List.of("cp", "-a", Product.built().home().toString(), before.toString()));
        assertEquals(0, copied.status(), copied.err());
        String first = text(new Product(before));
        assertEquals(first, text(new Product(before)), "with its archive");
        assertEquals(first, text(new Product(Files.move(before, folder.resolve("after")))));
    }

    private String text(Product product) throws Exception {
        Run run = product.run(folder, "text", Seeds.root().resolve("bundles/org.muqabala.reader/test/fixtures/seeds/001.docx").toString());
        assertEquals(0, run.status(), run.err());
        return run.out();
    }
}
