/** From a document to articles: every format becomes the same keys, and the keys an article or a refusal. */
@NullMarked
package org.carchi.ingest.parse;

import org.jspecify.annotations.NullMarked;
