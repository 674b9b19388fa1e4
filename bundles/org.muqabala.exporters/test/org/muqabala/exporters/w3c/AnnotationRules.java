package org.muqabala.exporters.w3c;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;

/** What the W3C's own tests say that an annotation, a collection or a page must be. */
final class AnnotationRules {

    private static final String BASE = "http://rules/";
    private static final List<String> DEFINITIONS = List.of("annotations", "bodyTarget", "choiceSet", "collections", "id", "otherProperties", "specificResource");

    private final Map<String, JsonSchema> rules = new LinkedHashMap<>();

    /** @param list the W3C's list of rules, such as {@code annotations/annotationMusts.test} */
    AnnotationRules(String list) {
        Map<String, String> texts = new HashMap<>();
        DEFINITIONS.forEach(name -> texts.put(BASE + name + ".json", read("definitions/" + name + ".json")));
        List<String> names = new ArrayList<>();
        for (JsonElement rule : JsonParser.parseString(read(list)).getAsJsonObject().getAsJsonArray("assertions")) {
            String path = rule.getAsString();
            String iri = BASE + path.substring(path.lastIndexOf('/') + 1);
            names.add(iri);
            texts.put(iri, read(path));
        }
        JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4, builder -> builder.schemaLoaders(loaders -> loaders.schemas(texts)));
        names.forEach(name -> rules.put(name.substring(BASE.length()), schemas.getSchema(SchemaLocation.of(name))));
    }

    int count() {
        return rules.size();
    }

    /** The rules that the JSON breaks, by name. */
    List<String> brokenBy(JsonElement json) {
        String text = json.toString();
        return rules.entrySet().stream().filter(rule -> !rule.getValue().validate(text, InputFormat.JSON).isEmpty()).map(Map.Entry::getKey).toList();
    }

    private static String read(String path) {
        try (InputStream in = AnnotationRules.class.getResourceAsStream("/conformance/w3c/" + path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(path, e);
        }
    }
}
