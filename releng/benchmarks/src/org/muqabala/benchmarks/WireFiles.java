package org.muqabala.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

import com.google.gson.JsonObject;

/** One plain text as a desk gets it: as a mail, a page saved whole, and in the three formats of agencies. The first line is the headline. */
record WireFiles(String name, List<String> paragraphs) {

    static WireFiles of(Path text) throws IOException {
        return new WireFiles(text.getFileName().toString().replaceFirst("\\..*", ""),
                Files.readString(text).lines().filter(line -> !line.isBlank()).toList());
    }

    void write(Path folder) throws IOException {
        Files.writeString(folder.resolve(name + ".eml"), mail());
        Files.writeString(folder.resolve(name + ".mhtml"), savedPage());
        Files.writeString(folder.resolve(name + ".newsml"), newsMl());
        Files.writeString(folder.resolve(name + ".nitf"), nitf());
        Files.writeString(folder.resolve(name + ".ninjs"), ninjs());
    }

    private String headline() {
        return paragraphs.get(0);
    }

    private String marked() {
        return paragraphs.stream().skip(1).map(paragraph -> "<p>" + escaped(paragraph) + "</p>").collect(Collectors.joining("\n"));
    }

    private String page() {
        return "<!DOCTYPE html><html lang=\"ar\"><head><title>" + escaped(headline()) + "</title></head><body><article><h1>" + escaped(headline())
                + "</h1>\n" + marked() + "</article></body></html>";
    }

    private String mail() {
        return "From: desk@example.org\r\nSubject: =?utf-8?B?" + Base64.getEncoder().encodeToString(headline().getBytes(StandardCharsets.UTF_8))
                + "?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\n" + part("text/plain", String.join("\n\n", paragraphs))
                + "--b\r\n" + part("text/html", page()) + "--b--\r\n";
    }

    private String savedPage() {
        return "From: <Saved by a browser>\r\nSubject: page\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type=\"text/html\"; boundary=b\r\n\r\n--b\r\n"
                + part("text/html", page()) + "--b--\r\n";
    }

    private static String part(String type, String text) {
        return "Content-Type: " + type + "; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "\r\n";
    }

    private String newsMl() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"urn:x\" version=\"1\" xml:lang=\"ar\">"
                + "<contentMeta><headline>" + escaped(headline()) + "</headline></contentMeta><contentSet><inlineXML contenttype=\"application/xhtml+xml\">"
                + "<html xmlns=\"http://www.w3.org/1999/xhtml\"><body>" + marked() + "</body></html></inlineXML></contentSet></newsItem>";
    }

    private String nitf() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><nitf><body><body.head><hedline><hl1>" + escaped(headline())
                + "</hl1></hedline></body.head><body.content>" + marked() + "</body.content></body></nitf>";
    }

    private String ninjs() {
        JsonObject item = new JsonObject();
        item.addProperty("uri", "urn:x");
        item.addProperty("type", "text");
        item.addProperty("headline", headline());
        item.addProperty("body_xhtml", marked());
        return item.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
