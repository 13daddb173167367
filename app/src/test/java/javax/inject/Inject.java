package javax.inject;

/** Stands for the annotation of that name, which is not on the class path: a rule must catch its use. */
public @interface Inject {}
