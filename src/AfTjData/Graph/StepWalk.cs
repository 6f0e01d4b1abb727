namespace AfTjData;

/// <summary>Finds the steps that lead away from an actor, sort by sort, out of the reverse lookups.</summary>
internal static class StepWalk
{
    /// <summary>The steps of a view, in the order of <see cref="StepKinds"/>, within a sort in the order of the records' ids.</summary>
    public static IEnumerable<ActorStep> From(Actor actor, GraphView view)
    {
        var steps = Enumerable.Empty<ActorStep>();
        if (view.Sees(StepKinds.Relation))
            steps = steps.Concat(Relations(actor, view));
        if (view.Sees(StepKinds.Tenure))
            steps = steps.Concat(Tenures(actor, view));
        if (view.Sees(StepKinds.Event))
            steps = steps.Concat(Events(actor, view));
        if (view.Sees(StepKinds.Position))
            steps = steps.Concat(Positions(actor, view));
        if (view.Sees(StepKinds.Parent))
            steps = steps.Concat(Parents(actor, view));
        if (view.Sees(StepKinds.Agreement))
            steps = steps.Concat(Agreements(actor, view));
        return view.Sees(StepKinds.Project) ? steps.Concat(Projects(actor, view)) : steps;
    }

    private static IEnumerable<ActorStep> Relations(Actor actor, GraphView view)
    {
        foreach (var relation in actor.Relations)
        {
            if (relation.Object?.Actor is { } other && other.Id != actor.Id && Seen(relation, view))
                yield return Of(actor, other, relation, StepKinds.Relation, relation.Type.IsSymmetric() ? StepDirection.Mutual : StepDirection.Forward, relation.Type.ToKey());
        }

        foreach (var relation in actor.InverseRelations)
        {
            if (relation.Subject.Actor is { } other && other.Id != actor.Id && Seen(relation, view))
                yield return Of(actor, other, relation, StepKinds.Relation, relation.Type.IsSymmetric() ? StepDirection.Mutual : StepDirection.Backward, relation.Type.Inverse() ?? relation.Type.ToKey());
        }
    }

    private static bool Seen(Relation relation, GraphView view) => view.Sees(relation.Status) && view.Tells(relation, ["subject", "type", "object"]);

    private static IEnumerable<ActorStep> Tenures(Actor actor, GraphView view)
    {
        foreach (var tenure in actor.Tenures)
        {
            var office = tenure.Office.Value;
            if (office.Body is { } body && body.Id != actor.Id && view.Tells(tenure, ["holder", "office"]))
                yield return Of(actor, body, tenure, StepKinds.Tenure, StepDirection.Forward, office.Label);
        }

        foreach (var office in actor.Offices)
        {
            foreach (var tenure in office.Tenures)
            {
                if (tenure.Holder.Id != actor.Id && view.Tells(tenure, ["holder", "office"]))
                    yield return Of(actor, tenure.Holder, tenure, StepKinds.Tenure, StepDirection.Backward, office.Label);
            }
        }
    }

    private static IEnumerable<ActorStep> Events(Actor actor, GraphView view)
    {
        foreach (var e in actor.Events)
        {
            if (!view.Sees(e.Status) || !view.Tells(e, ["participants"]))
                continue;
            foreach (var step in PartySteps.From(actor, e, e.Participants, StepKinds.Event))
                yield return step;
        }
    }

    private static IEnumerable<ActorStep> Positions(Actor actor, GraphView view)
    {
        foreach (var position in actor.Positions)
        {
            if (!view.Sees(position.Status) || !view.Tells(position, ["holders"]))
                continue;
            var stance = position.Stance.ToKey();
            foreach (var other in Others(actor, position.Holders))
                yield return Of(actor, other, position, StepKinds.Position, StepDirection.Mutual, stance);
            foreach (var target in Towards(position, actor, view))
                yield return Of(actor, target, position, StepKinds.Position, StepDirection.Forward, stance);
            if (position.ExpressedBy.Count == 0 || !view.Tells(position, ["expressed-by"]))
                continue;
            foreach (var voice in position.ExpressedBy)
            {
                if (voice.Id != actor.Id)
                    yield return Of(actor, voice, position, StepKinds.Position, StepDirection.Backward, "voiced-by");
            }
        }

        foreach (var position in actor.PositionsTowards)
        {
            if (!view.Sees(position.Status) || !view.Tells(position, ["holders", "towards"]))
                continue;
            foreach (var holder in Others(actor, position.Holders))
                yield return Of(actor, holder, position, StepKinds.Position, StepDirection.Backward, $"target of {position.Stance.ToKey()} by");
        }

        foreach (var position in actor.VoicedPositions)
        {
            if (!view.Sees(position.Status) || !view.Tells(position, ["holders", "expressed-by"]))
                continue;
            foreach (var holder in Others(actor, position.Holders))
                yield return Of(actor, holder, position, StepKinds.Position, StepDirection.Forward, "voices");
        }
    }

    private static IEnumerable<ActorStep> Parents(Actor actor, GraphView view)
    {
        if (actor.Parent is { } parent && parent.Id != actor.Id && view.Tells(actor, ["parent"]))
            yield return Of(actor, parent, actor, StepKinds.Parent, StepDirection.Forward, "unit-of");
        foreach (var unit in actor.Units)
        {
            if (unit.Id != actor.Id && view.Tells(unit, ["parent"]))
                yield return Of(actor, unit, unit, StepKinds.Parent, StepDirection.Backward, "has-unit");
        }
    }

    private static IEnumerable<ActorStep> Agreements(Actor actor, GraphView view) =>
        from agreement in (IEnumerable<Agreement>)actor.Agreements
        where view.Sees(agreement.Status) && view.Tells(agreement, ["parties"])
        from step in PartySteps.From(actor, agreement, agreement.Parties, StepKinds.Agreement)
        select step;

    private static IEnumerable<ActorStep> Projects(Actor actor, GraphView view) =>
        from project in (IEnumerable<Project>)actor.Projects
        where view.Sees(project.Status) && view.Tells(project, ["parties"])
        from step in PartySteps.From(actor, project, project.Parties, StepKinds.Project)
        select step;

    private static IEnumerable<Ref<Actor>> Others(Actor actor, IReadOnlyList<Party> parties) =>
        parties.Where(p => p.Actor is { } other && other.Id != actor.Id).Select(p => p.Actor!.Value).Distinct();

    private static IEnumerable<Ref<Actor>> Towards(Position position, Actor actor, GraphView view)
    {
        if (position.Towards.Count == 0 || !view.Tells(position, ["towards"]))
            return [];
        return position.Towards.References
            .Where(r => r.Kind == actor.Kind && r.Id != actor.Id)
            .Select(r => new Ref<Actor>((Actor)r.Value));
    }

    private static ActorStep Of(Actor from, Ref<Actor> to, IRecord record, StepKinds kind, StepDirection direction, string label) =>
        new(from, to, record, kind, direction, label);
}
