/** What a web page says of its article: text without the furniture around it, metadata, encoding. */
@NullMarked
package org.carchi.ingest.html;

import org.jspecify.annotations.NullMarked;
