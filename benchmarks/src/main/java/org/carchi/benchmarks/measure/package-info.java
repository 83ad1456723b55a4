/** What JMH runs. */
@NullMarked
package org.carchi.benchmarks.measure;

import org.jspecify.annotations.NullMarked;
