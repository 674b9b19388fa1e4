package org.muqabala.ui.tests;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file with a headline, a tracked change in its second paragraph, and a comment on the minister's name. */
final class TrackedWordFile {

    static final String ORIGINAL = "وقال الوزير لافروف إن الاجتماع سيعقد يوم الأحد في جنيف.";
    static final String FINAL = "وقال الوزير لافروف إن الاجتماع سيعقد يوم الاثنين في جنيف.";
    static final String COMMENT = "من قال ذلك؟";

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private static final String DOCUMENT = """
            <w:document %s><w:body>
            <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>اجتماع جديد في جنيف</w:t></w:r></w:p>
            <w:p><w:r><w:t xml:space="preserve">وقال الوزير </w:t></w:r><w:commentRangeStart w:id="0"/><w:r><w:t>لافروف</w:t></w:r><w:commentRangeEnd w:id="0"/>
            <w:r><w:commentReference w:id="0"/></w:r><w:r><w:t xml:space="preserve"> إن الاجتماع سيعقد يوم </w:t></w:r>
            <w:del w:id="1" w:author="سمر" w:date="2014-01-02T10:00:00Z"><w:r><w:delText>الأحد</w:delText></w:r></w:del>
            <w:ins w:id="2" w:author="سمر" w:date="2014-01-02T10:00:00Z"><w:r><w:t>الاثنين</w:t></w:r></w:ins>
            <w:r><w:t xml:space="preserve"> في جنيف.</w:t></w:r></w:p>
            </w:body></w:document>""";

    private static final Map<String, String> PARTS = Map.of(
            "[Content_Types].xml", """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                    <Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>
                    </Types>""",
            "_rels/.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""",
            "word/_rels/document.xml.rels", """
                    <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                    Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>""",
            "word/comments.xml", "<w:comments " + W + "><w:comment w:id=\"0\" w:author=\"سمر\" w:date=\"2014-01-02T10:00:00Z\"><w:p><w:r><w:t>" + COMMENT
                    + "</w:t></w:r></w:p></w:comment></w:comments>",
            "word/document.xml", DOCUMENT.formatted(W));

    private TrackedWordFile() {
    }

    static byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
