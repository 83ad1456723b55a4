/** From mentions to the things a document is about. */
@NullMarked
package org.carchi.enrich.nlp.document;

import org.jspecify.annotations.NullMarked;
