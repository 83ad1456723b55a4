/** From readings to the log: articles to the received topic, refusals to the dead-letter topic. */
@NullMarked
package org.carchi.ingest.publish;

import org.jspecify.annotations.NullMarked;
