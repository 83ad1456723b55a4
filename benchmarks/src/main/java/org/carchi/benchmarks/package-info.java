/** How fast the analyzer reads, how well beside OpenNLP, and whether its time is linear: one run, one Markdown report. */
@NullMarked
package org.carchi.benchmarks;

import org.jspecify.annotations.NullMarked;
