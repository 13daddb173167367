package javafx.fxml;

/** Stands for the loader of that name, which is not on the class path: a rule must catch its use. */
public final class FXMLLoader {}
