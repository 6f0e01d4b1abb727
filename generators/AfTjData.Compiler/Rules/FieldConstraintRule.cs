using AfTjData.Compiler.Bind.Records;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Diagnostics;
using AfTjData.Compiler.Link;

namespace AfTjData.Compiler.Rules;

/// <summary>The schema's constraints between the fields of one kind or struct.</summary>
internal static class FieldConstraintRule
{
    public static void Check(BoundRecord record, DiagnosticSink sink)
    {
        Check(record.Body, record.IdPlace.Span);
        foreach (var inner in RecordValues.Of(record).Structs)
            Check((BoundStruct)inner.Value, inner.Value.Span);

        void Check(BoundStruct body, SourceSpan place)
        {
            foreach (var constraint in body.Shape.Constraints)
            {
                var values = constraint.Fields.Select(f => body[f]).ToArray();
                switch (constraint.Type)
                {
                    case ConstraintType.Fits when values[0] is BoundMember first && values[1] is BoundMember second:
                        CheckFits(constraint, first, second);
                        break;
                    case ConstraintType.Requires when values[0] is not null && values[1] is null:
                        sink.Report(Findings.MissingCompanion, record.Path, values[0]!.Span,
                            $"`{constraint.Fields[0]}` says nothing without `{constraint.Fields[1]}`; fill both or neither");
                        break;
                    case ConstraintType.AnyOf when values.All(v => v is null):
                        sink.Report(Findings.MissingCompanion, record.Path, place, $"One of {Names(constraint)} has to be filled");
                        break;
                    case ConstraintType.AtMostOne when values.Count(v => v is not null) > 1:
                        sink.Report(Findings.ExclusiveFields, record.Path, values.Last(v => v is not null)!.Span, $"Of {Names(constraint)} only one can be filled");
                        break;
                    case ConstraintType.UnitOf when values[0] is BoundQuantity quantity && values[1] is BoundMember measure:
                        CheckUnit(quantity, measure);
                        break;
                }
            }
        }

        void CheckFits(ConstraintDefinition constraint, BoundMember first, BoundMember second)
        {
            if (first.Member.Fits.Any(f => f.Value == second.Member.Name))
                return;
            var fits = first.Member.Fits.Count == 0 ? "none" : string.Join(", ", first.Member.Fits.Select(f => f.Value));
            sink.Report(Findings.DoesNotFit, record.Path, first.Span,
                $"The {constraint.Fields[0]}", first.Member.Name, constraint.Fields[1], second.Member.Name, fits);
        }

        void CheckUnit(BoundQuantity quantity, BoundMember measure)
        {
            var dimension = quantity.Value.Unit.Dimension;
            if (measure.Member.Dimension is { } wanted && wanted != dimension)
                sink.Report(Findings.UnitAgainstMeasure, record.Path, quantity.Span, quantity.Value.ToString(), dimension, measure.Member.Name, wanted);
        }
    }

    private static string Names(ConstraintDefinition constraint) => string.Join(", ", constraint.Fields.Select(f => $"`{f}`"));
}
