package dev.plumbline.arch.violations;

import org.eclipse.jgit.api.Git;

/** Planted: JGit outside history. */
class OpensGit {
    final Class<?> type = Git.class;
}
