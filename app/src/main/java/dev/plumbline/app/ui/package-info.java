/**
 * The window. Each screen lives in a package of its own and knows no other screen; what screens share is passed to
 * their constructors. The packages here build on each other in this order: {@code fx} (threads and frames),
 * {@code theme}, {@code chart}, {@code control}, {@code workspace}, {@code shell}, and last the screens.
 */
@NullMarked
package dev.plumbline.app.ui;

import org.jspecify.annotations.NullMarked;
