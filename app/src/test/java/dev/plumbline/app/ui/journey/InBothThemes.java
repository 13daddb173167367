package dev.plumbline.app.ui.journey;

import dev.plumbline.app.ui.theme.Theme;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A journey that is made in the light and in the dark theme. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@ParameterizedTest
@EnumSource(
        value = Theme.class,
        names = {"LIGHT", "DARK"})
@interface InBothThemes {}
