/** OpenNLP's name finder, trained on the annotations that the analyzer's model was trained on. */
@NullMarked
package org.carchi.benchmarks.opennlp;

import org.jspecify.annotations.NullMarked;
