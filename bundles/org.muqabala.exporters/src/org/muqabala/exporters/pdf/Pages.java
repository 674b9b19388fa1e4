package org.muqabala.exporters.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The pages of a document with what leads from one to another; the content of a page is packed as soon as it is turned. */
final class Pages implements Closeable {

    /** Paints on a page. */
    interface Painting {
        void on(Operators out) throws IOException;
    }

    /** Makes what all pages have. */
    interface Furniture {
        byte[] of(int page, int pages) throws IOException;
    }

    private record Place(COSDictionary page, double top) {
    }

    private record Lead(COSDictionary page, String target, double left, double bottom, double right, double top) {
    }

    private final PDDocument document = new PDDocument();
    private final COSDictionary resources;
    private final Paper paper;
    private final Structure structure;
    private final List<PDPage> pages = new ArrayList<>();
    private final Map<String, Place> landings = new HashMap<>();
    private final List<Lead> jumps = new ArrayList<>();
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private PDOutlineItem part;
    private Operators content;

    Pages(Imprint imprint, Paper paper, COSDictionary resources, boolean rightToLeft) throws IOException {
        this.paper = paper;
        this.resources = resources;
        structure = new Structure(imprint.language());
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setDocumentOutline(outline);
        catalog.setLanguage(imprint.language());
        COSDictionary root = catalog.getCOSObject();
        root.setItem(COSName.getPDFName("StructTreeRoot"), structure.root());
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        root.setItem(COSName.getPDFName("MarkInfo"), marked);
        COSDictionary preferences = new COSDictionary();
        preferences.setBoolean(COSName.getPDFName("DisplayDocTitle"), true);
        preferences.setItem(COSName.getPDFName("Direction"), COSName.getPDFName(rightToLeft ? "R2L" : "L2R"));
        root.setItem(COSName.getPDFName("ViewerPreferences"), preferences);
        root.setItem(COSName.PAGE_MODE, COSName.getPDFName("UseOutlines"));
        imprint(imprint, root);
        document.setVersion(1.7f);
    }

    private void imprint(Imprint imprint, COSDictionary root) throws IOException {
        document.setDocumentId(imprint.time().toEpochMilli());
        document.getDocumentInformation().setTitle(imprint.title());
        document.getDocumentInformation().setProducer(imprint.program());
        document.getDocumentInformation().setCreationDate(calendar(imprint));
        document.getDocumentInformation().setModificationDate(calendar(imprint));
        COSStream packet = new COSStream();
        packet.setItem(COSName.TYPE, COSName.METADATA);
        packet.setItem(COSName.SUBTYPE, COSName.getPDFName("XML"));
        try (OutputStream out = packet.createOutputStream()) {
            out.write(XmpPacket.of(imprint).getBytes(StandardCharsets.UTF_8));
        }
        root.setItem(COSName.METADATA, packet);
    }

    private static Calendar calendar(Imprint imprint) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC), java.util.Locale.ROOT);
        calendar.setTimeInMillis(imprint.time().toEpochMilli());
        return calendar;
    }

    Structure structure() {
        return structure;
    }

    /** Goes on with a new page. */
    void turn() throws IOException {
        pack();
        PDPage page = new PDPage(new PDRectangle((float) paper.width(), (float) paper.height()));
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        document.addPage(page);
        pages.add(page);
        structure.page(page.getCOSObject(), pages.size() - 1);
        content = new Operators();
    }

    private void pack() throws IOException {
        if (content != null) {
            add(pages.getLast(), content.bytes());
            content = null;
        }
    }

    private void add(PDPage page, byte[] operators) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        EmbeddedTypeface.write(stream, operators);
        COSArray contents = page.getCOSObject().getCOSArray(COSName.CONTENTS);
        if (contents == null) {
            contents = new COSArray();
            page.getCOSObject().setItem(COSName.CONTENTS, contents);
        }
        contents.add(stream);
    }

    /** Paints what is not read. */
    void artifact(Painting painting) {
        paint("/Artifact BMC", painting);
    }

    /** Paints what is read as part of an element. */
    void text(String tag, COSDictionary element, Painting painting) {
        paint("/" + tag + " << /MCID " + structure.mark(element) + " >> BDC", painting);
    }

    private void paint(String begin, Painting painting) {
        content.word(begin);
        try {
            painting.on(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        content.word("EMC");
    }

    void land(String name, double top) {
        landings.putIfAbsent(name, new Place(pages.getLast().getCOSObject(), top));
    }

    void jump(String target, double left, double bottom, double right, double top) {
        jumps.add(new Lead(pages.getLast().getCOSObject(), target, left, bottom, right, top));
    }

    void bookmark(Paragraph.Bookmark bookmark, double top) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(bookmark.title());
        item.getCOSObject().setItem(COSName.DEST, destination(new Place(pages.getLast().getCOSObject(), top)));
        if (bookmark.level() <= 1 || part == null) {
            outline.addLast(item);
            part = item;
        } else {
            part.addLast(item);
        }
    }

    private COSArray destination(Place place) {
        COSArray destination = new COSArray();
        destination.add(place.page);
        destination.add(COSName.getPDFName("XYZ"));
        destination.add(COSNull.NULL);
        destination.add(new COSFloat((float) Math.min(paper.height(), place.top + 6)));
        destination.add(COSInteger.ZERO);
        return destination;
    }

    /** Adds to every page what all have. */
    void furnish(Furniture furniture) throws IOException {
        pack();
        for (int i = 0; i < pages.size(); i++) {
            add(pages.get(i), furniture.of(i + 1, pages.size()));
        }
    }

    void save(OutputStream out) throws IOException {
        jumps.stream().filter(jump -> landings.containsKey(jump.target)).forEach(this::annotate);
        document.save(out);
    }

    private void annotate(Lead jump) {
        COSDictionary link = new COSDictionary();
        link.setItem(COSName.TYPE, COSName.ANNOT);
        link.setItem(COSName.SUBTYPE, COSName.getPDFName("Link"));
        COSArray rectangle = new COSArray();
        for (double side : new double[] {jump.left, jump.bottom, jump.right, jump.top}) {
            rectangle.add(new COSFloat((float) (Math.round(side * 100) / 100.0)));
        }
        link.setItem(COSName.RECT, rectangle);
        COSArray border = new COSArray();
        for (int i = 0; i < 3; i++) {
            border.add(COSInteger.ZERO);
        }
        link.setItem(COSName.BORDER, border);
        link.setItem(COSName.DEST, destination(landings.get(jump.target)));
        COSArray annotations = jump.page.getCOSArray(COSName.ANNOTS);
        if (annotations == null) {
            annotations = new COSArray();
            jump.page.setItem(COSName.ANNOTS, annotations);
        }
        annotations.add(link);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
