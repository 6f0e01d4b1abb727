using System.CommandLine;
using AfTjData.Benchmarks.Building;
using AfTjData.Benchmarks.Cold;
using AfTjData.Benchmarks.Contenders;
using AfTjData.Benchmarks.Editing;
using AfTjData.Benchmarks.Layouts;
using AfTjData.Benchmarks.Report;
using AfTjData.Benchmarks.Stages;
using AfTjData.Benchmarks.Steady;
using AfTjData.Curation.Commands;

using var workshop = new Workshop();
// In the order of the report: one line for each section.
IReportSection[] sections =
[
    new ColdSection(workshop, new ColdSettings()),
    new MethodsSection(workshop),
    new SteadySection(),
    new StagesSection(),
    new LayoutsSection(),
    new BuildingSection(),
    new EditingSection(),
];
var root = new RootCommand("Measures AfTjData. Run it in Release: dotnet run -c Release --project tests/AfTjData.Benchmarks -- report")
{
    ReportCommand.Create(sections),
};
foreach (var section in sections)
    root.Add(section is ColdSection ? ColdCommand.Create(workshop) : SectionCommand.Create(section));
return CommandRunner.Run(root, args);
