package lombok;

/** Stands for a library that is not on the class path: a rule must catch its use. */
public final class Holder {}
