package org.tejian.inspection.spi.internal.yaml;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.tejian.inspection.spi.InvalidDefinitionException;
import org.tejian.inspection.spi.InvalidDefinitionException.Problem;

/**
 * Reads YAML 1.2 into places. Bounded: {@value #LARGEST} characters, depth {@value #DEEPEST}, {@value #MOST_NODES} nodes;
 * no anchors, aliases, tags or further documents, so that a text means what it shows.
 */
public final class YamlReader {

    private static final int LARGEST = 1_000_000;
    private static final int DEEPEST = 16;
    private static final int MOST_NODES = 100_000;

    private final String file;
    private final Iterator<Event> events;
    private int nodes;

    private YamlReader(String file, Iterator<Event> events) {
        this.file = file;
        this.events = events;
    }

    /**
     * @param file the name that problems show
     * @throws InvalidDefinitionException when the text is no YAML or beyond the bounds
     */
    public static YamlNode read(String text, String file) {
        if (text.length() > LARGEST) {
            throw problem(new Place(file, 1, ""), "the text is longer than " + LARGEST + " characters: shorten it");
        }
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(LARGEST)
                .setParseComments(false)
                .build();
        try {
            YamlReader reader =
                    new YamlReader(file, new Parse(settings).parseString(text).iterator());
            return reader.document();
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            throw problem(new Place(file, line, ""), "this is no YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw problem(new Place(file, 1, ""), "this is no YAML: " + e.getMessage());
        }
    }

    private YamlNode document() {
        Event event = events.next();
        while (event.getEventId() == Event.ID.StreamStart || event.getEventId() == Event.ID.DocumentStart) {
            event = events.next();
        }
        Place root = new Place(file, line(event), "");
        if (!(event instanceof NodeEvent)) {
            throw problem(root, "the text is empty");
        }
        YamlNode node = node(event, root, 0);
        events.next();
        if (events.next().getEventId() != Event.ID.StreamEnd) {
            throw problem(root, "write one document only, without '---'");
        }
        return node;
    }

    private YamlNode node(Event event, Place place, int depth) {
        if (++nodes > MOST_NODES || depth > DEEPEST) {
            throw problem(place, "the text is nested deeper than " + DEEPEST + " or has too many parts");
        }
        if (event instanceof AliasEvent || ((NodeEvent) event).getAnchor().isPresent()) {
            throw problem(place, "anchors and aliases are not allowed: repeat the text or 'use' a shared part");
        }
        if (event instanceof ScalarEvent scalar) {
            return new YamlNode.Scalar(scalar.getValue(), scalar.isPlain(), place);
        }
        return event.getEventId() == Event.ID.SequenceStart ? sequence(place, depth) : mapping(place, depth);
    }

    private YamlNode sequence(Place place, int depth) {
        List<YamlNode> elements = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            elements.add(node(event, place.index(elements.size(), line(event)), depth + 1));
        }
        return new YamlNode.Sequence(List.copyOf(elements), place);
    }

    private YamlNode mapping(Place place, int depth) {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(event instanceof ScalarEvent key)) {
                throw problem(place, "a key must be a word");
            }
            Place at = place.key(key.getValue(), line(event));
            if (entries.put(key.getValue(), node(events.next(), at, depth + 1)) != null) {
                throw problem(at, "the key is given twice: keep one");
            }
        }
        return new YamlNode.Mapping(entries, place);
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    private static InvalidDefinitionException problem(Place place, String advice) {
        return new InvalidDefinitionException(List.of(new Problem(place.toString(), advice)));
    }
}
