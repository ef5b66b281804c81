// SPDX-License-Identifier: Apache-2.0
package org.vigie.ui.stakeholders;

import java.util.List;
import java.util.UUID;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.util.Duration;
import org.vigie.core.cell.OnDuty;
import org.vigie.core.cell.OpenRoom;
import org.vigie.core.cell.People;
import org.vigie.core.customer.CustomerFiles;
import org.vigie.core.event.Events;
import org.vigie.core.funnel.Assurance;
import org.vigie.core.message.Message;
import org.vigie.core.publish.Desk;
import org.vigie.ui.kit.Badge;
import org.vigie.ui.kit.Frame;
import org.vigie.ui.kit.Fx;
import org.vigie.ui.kit.Lanes;
import org.vigie.ui.kit.Screen;
import org.vigie.ui.stakeholders.StakeholdersView.Part;
import org.vigie.ui.stakeholders.StakeholdersViewModel.Outcome;

/// *Stakeholders*: what reassures at each step of buying, and how objections are answered.
public final class StakeholdersScreen implements Screen {
    /// How often it is looked whether an approval has come to its end.
    private static final Duration TICK = Duration.seconds(30);

    private final StakeholdersViewModel model;
    private final RegisterViewModel register;
    private final OffersViewModel offers;
    private final MailingViewModel mailing;
    private final Around around;
    private final RegisterImport imports;
    private final StakeholdersView view;
    private final FunnelExport export;
    private final ReadOnlyObjectWrapper<Badge> badge = new ReadOnlyObjectWrapper<>(Badge.NONE);
    private final Events.Subscription events;
    private final Timeline clock;

    /// @param duty confirms who approves an offer
    /// @param shipped the texts that come with the program
    /// @param desk through which texts leave this room
    public StakeholdersScreen(
            OpenRoom room,
            People people,
            OnDuty duty,
            List<Message> shipped,
            CustomerFiles files,
            Desk desk,
            Frame frame) {
        this(room, people, duty, shipped, files, desk, frame, Lanes.live());
    }

    StakeholdersScreen(
            OpenRoom room,
            People people,
            OnDuty duty,
            List<Message> shipped,
            CustomerFiles files,
            Desk desk,
            Frame frame,
            Lanes lanes) {
        model = new StakeholdersViewModel(
                room, shipped, frame, lanes, UUID::randomUUID, outcome -> tell(frame, outcome));
        register = new RegisterViewModel(room, files, lanes, UUID::randomUUID, outcome -> tell(frame, outcome));
        offers = new OffersViewModel(room, people, duty, lanes, UUID::randomUUID, outcome -> tell(frame, outcome));
        mailing = new MailingViewModel(
                room,
                desk,
                duty,
                model,
                lanes,
                UUID::randomUUID,
                () -> frame.toasts().say(frame.texts().get("stakeholders.told.HANDED_OVER")));
        around = new Around(frame, model, register, offers, mailing, people);
        export = new FunnelExport(around, lanes);
        imports = new RegisterImport(around);
        view = new StakeholdersView(around, export, imports, room, lanes);
        model.stateProperty().subscribe(this::count);
        register.registerProperty().subscribe(this::count);
        events = room.events().subscribe(Fx.batching(batch -> {
            model.happened(batch);
            register.happened(batch);
            offers.happened(batch);
            mailing.happened(batch);
        }));
        clock = new Timeline(new KeyFrame(TICK, _ -> {
            model.refresh();
            count();
        }));
        clock.setCycleCount(Animation.INDEFINITE);
        clock.play();
        model.refresh();
        register.refresh();
        offers.refresh();
        mailing.refresh();
    }

    /// Texts that may not stay are urgent; promises and claims that are late are late.
    private void count() {
        var now = register.now();
        long lapsed = model.state().funnel().lapsed();
        long late = register.register().rows().stream()
                .filter(row -> row.isLate(now))
                .count();
        badge.set(
                lapsed + late == 0
                        ? Badge.NONE
                        : new Badge(lapsed + late, lapsed > 0 ? Badge.Tone.URGENT : Badge.Tone.LATE));
    }

    private void tell(Frame frame, Outcome outcome) {
        var texts = frame.texts();
        var words = texts.get("stakeholders.told." + outcome.name());
        switch (outcome) {
            case PUT, TAKEN_OFF, CHARGED, OBJECTION_KEPT, OBJECTION_WITHDRAWN, PROOF_KEPT, PROOF_WITHDRAWN ->
                frame.toasts().say(words, texts.bind("stakeholders.undo"), model::undo);
            case TAKEN_BACK, NOTHING_TO_TAKE_BACK -> frame.toasts().say(words);
            case NOT_SAVED -> frame.toasts().complain(words);
        }
    }

    private void tell(Frame frame, RegisterViewModel.Outcome outcome) {
        var texts = frame.texts();
        var words = texts.get("stakeholders.told." + outcome.name());
        switch (outcome) {
            case SAVED -> frame.toasts().say(words, texts.bind("stakeholders.undo"), register::undo);
            case TAKEN_BACK, NOTHING_TO_TAKE_BACK -> frame.toasts().say(words);
            case NOT_SAVED -> frame.toasts().complain(words);
        }
    }

    /// Files of customers.
    RegisterImport imports() {
        return imports;
    }

    /// Lists for the hotline.
    CallExport calls() {
        return new CallExport(around);
    }

    /// Files for a site.
    FunnelExport export() {
        return export;
    }

    @Override
    public String name() {
        return "stakeholders";
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public List<Command> commands() {
        var funnel = view.funnel();
        var customers = view.register();
        return List.of(
                new Command("stakeholders.command.FUNNEL", "", () -> view.show(Part.FUNNEL)),
                new Command("stakeholders.command.REGISTER", "", () -> view.show(Part.REGISTER)),
                new Command("stakeholders.command.OFFERS", "", () -> view.show(Part.OFFERS)),
                new Command("stakeholders.command.PROOFS", "", () -> view.show(Part.PROOFS)),
                new Command("stakeholders.command.put", "M", in(Part.FUNNEL, funnel.forms()::put)),
                new Command("stakeholders.command.takeOff", "X", in(Part.FUNNEL, funnel.forms()::takeOff)),
                new Command("stakeholders.command.charge", "A", in(Part.FUNNEL, funnel.forms()::charge)),
                new Command("stakeholders.objection.new", "Ctrl+N", () -> {
                    view.show(Part.FUNNEL);
                    funnel.objections().note();
                }),
                new Command("stakeholders.export", "Ctrl+Shift+E", () -> export.ask(view)),
                new Command("stakeholders.command.search", "Ctrl+F", () -> {
                    view.show(Part.REGISTER);
                    customers.focusSearch();
                }),
                new Command("stakeholders.command.promise", "P", in(Part.REGISTER, customers.forms()::promise)),
                new Command("stakeholders.command.claim", "R", in(Part.REGISTER, customers.forms()::complain)),
                new Command("stakeholders.entry.new", "N", in(Part.REGISTER, customers.forms()::enter)),
                new Command("stakeholders.entry.change", "E", in(Part.REGISTER, customers.forms()::change)),
                new Command("stakeholders.write", "W", in(Part.REGISTER, () -> MailingForm.open(around))),
                new Command("stakeholders.import", "", () -> imports.ask(view)),
                new Command("stakeholders.offer.new", "", () -> {
                    view.show(Part.OFFERS);
                    view.offers().forms().propose();
                }),
                new Command("stakeholders.proof.new.TESTIMONIAL", "", () -> note(Assurance.Kind.TESTIMONIAL)),
                new Command("stakeholders.proof.new.GUARANTEE", "", () -> note(Assurance.Kind.GUARANTEE)),
                new Command("stakeholders.command.undo", "Ctrl+Z", model::undo));
    }

    private void note(Assurance.Kind kind) {
        view.show(Part.PROOFS);
        view.proofs().note(kind);
    }

    /// Keys that mean something in one part of the page only.
    private Runnable in(Part part, Runnable act) {
        return () -> {
            if (view.shown() == part) act.run();
        };
    }

    /// How many texts may not stay where they were put, and how many customers wait too long.
    @Override
    public ObservableValue<Badge> badge() {
        return badge.getReadOnlyProperty();
    }

    @Override
    public void focus() {
        switch (view.shown()) {
            case FUNNEL -> view.funnel().spots().focusRows();
            case REGISTER -> view.register().focusRows();
            case OFFERS -> view.offers().focusRows();
            case PROOFS -> view.proofs().focusRows();
        }
    }

    @Override
    public void close() {
        clock.stop();
        events.close();
    }
}
