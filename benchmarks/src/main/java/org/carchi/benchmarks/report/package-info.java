/** Runs the benchmarks and writes their results as Markdown. */
@NullMarked
package org.carchi.benchmarks.report;

import org.jspecify.annotations.NullMarked;
