/** Languages without a pack of their own: numbers in digits, with units that every language writes alike. */
@NullMarked
package org.carchi.enrich.nlp.numbers;

import org.jspecify.annotations.NullMarked;
