package dev.plumbline.store.rows;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Rows of one table on their way to it, hundreds at once. Bound by hand: to look up how a value is bound costs more than
 * to write the row, and an import of one file may write half a million.
 */
public final class RowBatch implements AutoCloseable {
    private static final int ROWS_AT_ONCE = 1_000;

    private final PreparedStatement statement;
    private int waiting;

    /** @param sql with a question mark for each value */
    public RowBatch(Handle handle, String sql) {
        try {
            statement = handle.getConnection().prepareStatement(sql);
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    /** A row that waits until {@link #isFull}, or somebody writes; numbers and texts only, null where unknown. */
    public void add(@Nullable Object... values) {
        try {
            for (int i = 0; i < values.length; i++) {
                bind(i + 1, values[i]);
            }
            statement.addBatch();
            waiting++;
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    private void bind(int place, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(place, Types.NULL);
        } else if (value instanceof Integer number) {
            statement.setInt(place, number);
        } else if (value instanceof Long number) {
            statement.setLong(place, number);
        } else if (value instanceof Double number) {
            statement.setDouble(place, number);
        } else {
            statement.setString(place, (String) value);
        }
    }

    public boolean isFull() {
        return waiting >= ROWS_AT_ONCE;
    }

    /** Writes what waits. */
    public void write() {
        if (waiting > 0) {
            try {
                statement.executeBatch();
                waiting = 0;
            } catch (SQLException e) {
                throw new ConnectionException(e);
            }
        }
    }

    @Override
    public void close() {
        try {
            statement.close();
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }
}
