package org.muqabala.exporters.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** The tree of a document's parts, by which programs read it aloud and copy it in order. */
final class Structure {

    private static final COSName PARENT_TREE = COSName.getPDFName("ParentTree");
    private static final COSName PARENT_TREE_NEXT_KEY = COSName.getPDFName("ParentTreeNextKey");
    private static final COSName PAGE = COSName.getPDFName("Pg");

    private final COSDictionary root = new COSDictionary();
    private final COSArray pages = new COSArray();
    private final Deque<COSDictionary> open = new ArrayDeque<>();
    private COSArray marksOfPage;
    private COSDictionary page;

    Structure(String language) {
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, pages);
        root.setItem(PARENT_TREE, tree);
        open.push(root);
        open("Document", language);
    }

    COSDictionary root() {
        return root;
    }

    /** Begins a part of the part that was begun last. */
    COSDictionary open(String type, String language) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
        element.setItem(COSName.S, COSName.getPDFName(type));
        element.setItem(COSName.P, open.peek());
        if (!language.isEmpty()) {
            element.setString(COSName.LANG, language);
        }
        kids(open.peek()).add(element);
        open.push(element);
        return element;
    }

    void close() {
        open.pop();
    }

    /** A part without parts of its own. */
    COSDictionary leaf(String type, String language) {
        COSDictionary element = open(type, language);
        close();
        return element;
    }

    /** Begins the marks of another page. */
    void page(COSDictionary next, int number) {
        page = next;
        marksOfPage = new COSArray();
        page.setInt(COSName.STRUCT_PARENTS, number);
        pages.add(COSInteger.get(number));
        pages.add(marksOfPage);
        root.setInt(PARENT_TREE_NEXT_KEY, number + 1);
    }

    /** The number of a new stretch of the page's content that belongs to a part. */
    int mark(COSDictionary element) {
        int number = marksOfPage.size();
        marksOfPage.add(element);
        if (element.getItem(PAGE) == null) {
            element.setItem(PAGE, page);
        }
        if (element.getDictionaryObject(PAGE) == page) {
            kids(element).add(COSInteger.get(number));
        } else {
            COSDictionary elsewhere = new COSDictionary();
            elsewhere.setItem(COSName.TYPE, COSName.getPDFName("MCR"));
            elsewhere.setItem(PAGE, page);
            elsewhere.setInt(COSName.MCID, number);
            kids(element).add(elsewhere);
        }
        return number;
    }

    private static COSArray kids(COSDictionary element) {
        COSArray kids = element.getCOSArray(COSName.K);
        if (kids == null) {
            kids = new COSArray();
            element.setItem(COSName.K, kids);
        }
        return kids;
    }
}
