/**
 * Git, as far as a measurement must know it: which commit, branch and state of the tree stand behind a run, who the
 * person at the keyboard is, and what files were at another revision.
 *
 * <p>The only package that knows JGit. Outside a checkout every question has a quiet answer.
 */
@NullMarked
package dev.plumbline.git;

import org.jspecify.annotations.NullMarked;
