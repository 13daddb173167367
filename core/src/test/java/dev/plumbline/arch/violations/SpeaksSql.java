package dev.plumbline.arch.violations;

import java.sql.SQLException;

/** Planted: JDBC outside the store. */
class SpeaksSql {
    final Class<?> type = SQLException.class;
}
