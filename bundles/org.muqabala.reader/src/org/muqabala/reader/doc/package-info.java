/**
 * Word's binary documents. POI says what characters and paragraphs are like; {@link org.muqabala.reader.doc.DocStory} walks them
 * into a {@link org.muqabala.reader.flow.Flow}, and what hangs on places in the text (notes, boxes, comments) is found in the
 * document's {@link org.muqabala.reader.doc.Places lists of places}.
 */
package org.muqabala.reader.doc;
