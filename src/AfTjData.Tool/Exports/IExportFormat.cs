using AfTjData.Tool.Snapshots;

namespace AfTjData.Tool.Exports;

/// <summary>A form in which the dataset leaves for other programs.</summary>
internal interface IExportFormat
{
    /// <summary>The name by which a command line asks for it.</summary>
    string Name { get; }

    /// <summary>What it is, in a line.</summary>
    string Summary { get; }

    /// <summary>Whether it is a folder of files and not a single one.</summary>
    bool IsFolder { get; }

    /// <summary>What its file or folder is called in a folder of all formats.</summary>
    string FileName => IsFolder ? Name : "aftjdata." + Name;

    /// <summary>Writes the dataset.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="path">A file that does not exist yet, or a folder that is empty: a draft, which comes to stand in the target's place once all is written.</param>
    /// <param name="progress">Told of each step, such as a kind begun.</param>
    /// <exception cref="IOException">The path cannot be written.</exception>
    /// <remarks>The same dataset gives the same bytes, on any machine and in any culture.</remarks>
    void Write(DatasetSnapshot dataset, string path, IProgress<string> progress);
}
