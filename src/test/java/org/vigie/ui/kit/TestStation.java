// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.vigie.core.cell.Keyring;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.People;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.event.CellEvent;
import org.vigie.core.event.Events;

/// Who is on duty and what protects the store, in memory. Inès has the PIN 2468; the others have none.
public final class TestStation implements OnDuty, Keyring {
    public final Events events = new Events();
    private final Map<PersonId, String> pins = new HashMap<>(Map.of(TestRooms.INES.id(), "2468"));
    private final Map<String, String> secrets = new HashMap<>();
    /// How the station was locked each time: by itself or by somebody.
    public final List<Boolean> locks = new CopyOnWriteArrayList<>();
    private Optional<Person> person = Optional.of(TestRooms.INES);
    private final People people;
    private Protection protection = Protection.ACCOUNT;
    private boolean recoverable;

    public TestStation() {
        this(TestRooms.people());
    }

    /// @param people who may enter, each with a PIN of their own
    public TestStation(People people) {
        this.people = people;
    }

    @Override
    public Optional<Person> person() {
        return person;
    }

    @Override
    public Entrance enter(PersonId who, char[] pin) {
        if (!hasPin(who) && pins.values().stream().anyMatch(code -> !code.isEmpty())) return new Entrance.NoPin();
        if (!pins.getOrDefault(who, "").equals(new String(pin))) return new Entrance.WrongPin(4);
        var entered = people.find(who).orElseThrow();
        person = Optional.of(entered);
        events.publish(new CellEvent.DutyChanged(person));
        return new Entrance.Welcome(entered);
    }

    @Override
    public void lock(boolean automatic) {
        locks.add(automatic);
        person = Optional.empty();
        events.publish(new CellEvent.DutyChanged(person));
    }

    @Override
    public void setPin(PersonId who, char[] pin) {
        pins.put(who, new String(pin));
    }

    @Override
    public boolean hasPin(PersonId who) {
        return !pins.getOrDefault(who, "").isEmpty();
    }

    @Override
    public boolean isOpenToAll() {
        return pins.values().stream().allMatch(String::isEmpty);
    }

    @Override
    public Protection protection() {
        return protection;
    }

    @Override
    public void setPassphrase(char[] passphrase) {
        protection = Protection.PASSPHRASE;
    }

    @Override
    public String renewRecoveryCode() {
        recoverable = true;
        return "K7M2-9XQ4-4T2D-0WZE-VN5C-7HRB-PJ61-8GSA";
    }

    @Override
    public boolean hasRecoveryCode() {
        return recoverable;
    }

    @Override
    public Optional<String> secret(String name) {
        return Optional.ofNullable(secrets.get(name));
    }

    @Override
    public void putSecret(String name, String value) {
        secrets.put(name, value);
    }

    @Override
    public void removeSecret(String name) {
        secrets.remove(name);
    }
}
