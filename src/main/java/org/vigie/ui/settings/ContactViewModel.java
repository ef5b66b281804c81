// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.vigie.core.cell.Person;
import org.vigie.core.cell.PersonId;
import org.vigie.core.crisis.CrisisLevel;
import org.vigie.core.directory.ChannelKind;
import org.vigie.core.directory.Contact;
import org.vigie.core.directory.Listed;

/// One entry of the directory while it is written.
final class ContactViewModel {
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty function = new SimpleStringProperty("");
    private final StringProperty skills = new SimpleStringProperty("");
    private final StringProperty languages = new SimpleStringProperty("");
    private final ObjectProperty<Optional<CrisisLevel>> calledFrom = new SimpleObjectProperty<>(Optional.empty());
    private final ObservableList<ChannelDraft> channels = FXCollections.observableArrayList();
    private final ObservableList<PersonId> standIns = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper nameMissing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Listed>> edited = new ReadOnlyObjectWrapper<>(Optional.empty());

    ContactViewModel() {
        startNew();
    }

    StringProperty nameProperty() {
        return name;
    }

    StringProperty functionProperty() {
        return function;
    }

    /// Separated by commas.
    StringProperty skillsProperty() {
        return skills;
    }

    /// Separated by commas.
    StringProperty languagesProperty() {
        return languages;
    }

    /// The lowest level at which a mobilisation calls the person.
    ObjectProperty<Optional<CrisisLevel>> calledFromProperty() {
        return calledFrom;
    }

    /// In the order in which they are tried.
    ObservableList<ChannelDraft> channels() {
        return channels;
    }

    /// In the order in which they are asked.
    ObservableList<PersonId> standIns() {
        return standIns;
    }

    ReadOnlyBooleanProperty nameMissingProperty() {
        return nameMissing.getReadOnlyProperty();
    }

    /// The entry being changed; empty while a new one is written.
    ReadOnlyObjectProperty<Optional<Listed>> editedProperty() {
        return edited.getReadOnlyProperty();
    }

    void edit(Listed entry) {
        edited.set(Optional.of(entry));
        fill(entry.person().name(), entry.person().function(), entry.contact());
    }

    /// Shows this entry; what is being typed about the same person stays.
    void turnTo(Listed entry) {
        boolean same = edited.get()
                .filter(now -> now.person().id().equals(entry.person().id()))
                .isPresent();
        if (same) edited.set(Optional.of(entry));
        else edit(entry);
    }

    void startNew() {
        edited.set(Optional.empty());
        fill("", "", Contact.of(new PersonId(new UUID(0, 0))));
        channels.add(ChannelDraft.of(ChannelKind.EMAIL, ""));
        channels.add(ChannelDraft.of(ChannelKind.MOBILE, ""));
    }

    void addChannel() {
        channels.add(ChannelDraft.of(ChannelKind.MOBILE, ""));
    }

    /// Tries this channel one place sooner.
    void sooner(ChannelDraft channel) {
        int place = channels.indexOf(channel);
        if (place < 1) return;
        channels.remove(place);
        channels.add(place - 1, channel);
    }

    void remove(ChannelDraft channel) {
        channels.remove(channel);
    }

    void addStandIn(PersonId person) {
        boolean self =
                edited.get().filter(now -> now.person().id().equals(person)).isPresent();
        if (!self && !standIns.contains(person)) standIns.add(person);
    }

    void removeStandIn(PersonId person) {
        standIns.remove(person);
    }

    /// The entry as written, if it can be kept; what is wrong with it is marked.
    Optional<Listed> written() {
        nameMissing.set(name.get().isBlank());
        long wrong = channels.stream().filter(channel -> !channel.check()).count();
        if (nameMissing.get() || wrong > 0) return Optional.empty();
        var before = edited.get();
        var id = before.map(entry -> entry.person().id()).orElseGet(() -> new PersonId(UUID.randomUUID()));
        var called = name.get().strip();
        var initials = before.map(Listed::person)
                .filter(known -> known.name().equals(called))
                .map(Person::initials)
                .orElseGet(() -> Person.initialsOf(called));
        var contact = new Contact(
                id,
                items(skills.get()),
                items(languages.get()),
                channels.stream()
                        .filter(channel -> !channel.isBlank())
                        .map(ChannelDraft::channel)
                        .toList(),
                standIns,
                calledFrom.get());
        boolean reachedAsBefore = before.filter(
                        entry -> entry.contact().channels().equals(contact.channels()))
                .isPresent();
        return Optional.of(new Listed(
                new Person(id, called, function.get().strip(), initials),
                contact,
                reachedAsBefore ? before.flatMap(Listed::confirmed) : Optional.empty()));
    }

    private void fill(String called, String does, Contact contact) {
        name.set(called);
        function.set(does);
        skills.set(String.join(", ", contact.skills()));
        languages.set(String.join(", ", contact.languages()));
        calledFrom.set(contact.calledFrom());
        channels.setAll(contact.channels().stream().map(ChannelDraft::of).toList());
        standIns.setAll(contact.standIns());
        nameMissing.set(false);
    }

    private static List<String> items(String typed) {
        return Stream.of(typed.split("[,;]"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .distinct()
                .toList();
    }
}
