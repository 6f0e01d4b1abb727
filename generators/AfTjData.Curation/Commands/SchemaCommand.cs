using System.CommandLine;
using AfTjData.Compiler.Bind.Schemas;
using AfTjData.Compiler.Parse;
using AfTjData.Curation.Data;
using AfTjData.Curation.JsonSchemas;

namespace AfTjData.Curation.Commands;

/// <summary>The command <c>schema</c>: writes the JSON Schemas by which an editor completes and checks data files.</summary>
public static class SchemaCommand
{
    /// <summary>Where the schemas go unless told otherwise, below the data folder.</summary>
    public const string DefaultFolder = "schema/json";

    /// <summary>Makes the command, for any program to mount.</summary>
    public static Command Create()
    {
        var data = SharedOptions.Data();
        var target = new Option<string?>("--out") { Description = $"Folder to write to. [default: {DefaultFolder} below the data folder]", HelpName = "DIR" };
        var command = new Command("schema", "Write a JSON Schema for each kind's data files, for completion in an editor.") { data, target };
        command.Shows(
            "schema              write data/schema/json/*.schema.json",
            "schema --out build  write them elsewhere");
        command.Runs((parsed, output) => Run(SharedOptions.Open(parsed.GetValue(data)), parsed.GetValue(target), output));
        return command;
    }

    private static int Run(DataFolder folder, string? target, CommandOutput output)
    {
        var schema = SchemaBinder.Bind(folder.Read(path => DataPath.RoleOf(path) == DataRole.Schema).Files.Select(YamlReader.Read));
        if (schema.HasErrors)
        {
            output.Fail("The schema has errors; `validate` prints them. Nothing was written.");
            return ExitCode.Amiss;
        }

        var written = Write(schema, target ?? folder.PathOf(DefaultFolder));
        output.Say($"{Texts.Count(schema.Kinds.Count, "JSON Schema")}: {written} written, {schema.Kinds.Count - written} up to date.");
        return ExitCode.Fine;
    }

    private static int Write(Schema schema, string target)
    {
        try
        {
            Directory.CreateDirectory(target);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CurationException($"The folder {target} cannot be made: {e.Message}");
        }

        var writer = new JsonSchemaWriter(schema);
        return schema.Kinds.Count(kind => WholeFile.Write(Path.Combine(target, JsonSchemaWriter.FileName(kind)), writer.Render(kind)));
    }
}
