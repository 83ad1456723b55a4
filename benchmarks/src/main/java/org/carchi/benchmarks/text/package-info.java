/** The texts that are measured: news of the repository's own corpus, and texts made to be hard. */
@NullMarked
package org.carchi.benchmarks.text;

import org.jspecify.annotations.NullMarked;
