// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.home;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.vigie.core.cell.Keyring;
import org.vigie.core.cell.Room;
import org.vigie.core.cell.Rooms;
import org.vigie.ui.kit.Lanes;

/// The rooms that one can go on in, what protects the store, and how fast the demonstration plays.
public final class HomeViewModel {
    private static final Logger LOG = LoggerFactory.getLogger(HomeViewModel.class);

    private final Rooms rooms;
    private final Keyring keyring;
    private final InstantSource clock;
    private final Lanes lanes;
    private final ReadOnlyObjectWrapper<Recent> recent = new ReadOnlyObjectWrapper<>(new Recent.Reading());
    private final ReadOnlyObjectWrapper<Optional<Keyring.Protection>> protection =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<Speed> speed = new SimpleObjectProperty<>(Speed.FAST);

    /// The rooms of this station, as far as they are known.
    public sealed interface Recent {
        record Reading() implements Recent {}

        /// Most recently used first.
        record Known(List<Room> rooms) implements Recent {
            public Known {
                rooms = List.copyOf(rooms);
            }
        }

        record Failed() implements Recent {}
    }

    /// How fast the demonstration plays.
    public enum Speed {
        REAL(1),
        FAST(5),
        FASTEST(20);

        private final double factor;

        Speed(double factor) {
            this.factor = factor;
        }

        public double factor() {
            return factor;
        }
    }

    public HomeViewModel(Rooms rooms, Keyring keyring, InstantSource clock, Lanes lanes) {
        this.rooms = rooms;
        this.keyring = keyring;
        this.clock = clock;
        this.lanes = lanes;
    }

    public ReadOnlyObjectProperty<Recent> recentProperty() {
        return recent.getReadOnlyProperty();
    }

    /// Empty until the store was asked.
    public ReadOnlyObjectProperty<Optional<Keyring.Protection>> protectionProperty() {
        return protection.getReadOnlyProperty();
    }

    public ObjectProperty<Speed> speedProperty() {
        return speed;
    }

    public Instant now() {
        return clock.instant();
    }

    /// Reads the store again; the rooms shown so far stay until it has answered.
    public void refresh() {
        lanes.ask(rooms::all, found -> recent.set(new Recent.Known(found)), problem -> {
            LOG.error("The rooms could not be read", problem);
            recent.set(new Recent.Failed());
        });
        lanes.ask(
                keyring::protection,
                found -> protection.set(Optional.of(found)),
                problem -> LOG.error("The protection of the store could not be read", problem));
    }
}
