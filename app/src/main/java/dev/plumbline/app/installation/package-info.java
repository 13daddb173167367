/**
 * Where the parts of this program lie on the disk, in a distribution and in a checkout. The command line and the window
 * both ask here, so neither knows how the other was started.
 *
 * <p>Nothing of a workspace: that is {@code dev.plumbline.project.Project}.
 */
@NullMarked
package dev.plumbline.app.installation;

import org.jspecify.annotations.NullMarked;
