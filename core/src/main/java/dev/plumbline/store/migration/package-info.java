/**
 * Steps of the schema that SQL alone cannot take, one class a version. Each runs once, in one transaction with its SQL.
 *
 * <p>Frozen when released: a later step corrects an earlier one.
 * Every step is tested from every older version of the schema.
 */
@NullMarked
package dev.plumbline.store.migration;

import org.jspecify.annotations.NullMarked;
