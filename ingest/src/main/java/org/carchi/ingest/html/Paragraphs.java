package org.carchi.ingest.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Collects the text of elements as paragraphs: every block is one, and so is what two line breaks separate. */
final class Paragraphs implements NodeVisitor {

    private final List<String> finished = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private boolean afterBreak;

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text);
        } else if (isLineBreak(node)) {
            lineBreak();
        } else if (isBlock(node)) {
            finish();
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (isBlock(node) && !isLineBreak(node)) {
            finish();
        }
    }

    String joined() {
        finish();
        return String.join("\n\n", finished);
    }

    private static boolean isLineBreak(Node node) {
        return node.nameIs("br");
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element && element.isBlock();
    }

    private void append(TextNode text) {
        open.append(text.text());
        afterBreak = afterBreak && text.isBlank();
    }

    private void lineBreak() {
        if (afterBreak) {
            finish();
        } else {
            open.append(' ');
            afterBreak = true;
        }
    }

    private void finish() {
        String paragraph = open.toString().replaceAll("\\s+", " ").strip();
        if (!paragraph.isEmpty()) {
            finished.add(paragraph);
        }
        open.setLength(0);
        afterBreak = false;
    }
}
