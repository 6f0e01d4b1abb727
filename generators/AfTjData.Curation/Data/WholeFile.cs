using System.Text;

namespace AfTjData.Curation.Data;

/// <summary>Writes a file whole or not at all.</summary>
internal static class WholeFile
{
    /// <summary>Puts a text in a file's place; false if the file holds it already.</summary>
    /// <exception cref="CurationException">The file cannot be written; it is then as it was.</exception>
    public static bool Write(string path, string text)
    {
        // Beside the target, since only within one file system is a rename a single step.
        var draft = path + ".draft";
        try
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            if (File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
                return false;
            try
            {
                File.WriteAllBytes(draft, bytes);
                File.Move(draft, path, overwrite: true);
            }
            catch
            {
                File.Delete(draft);
                throw;
            }

            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CurationException($"{path} cannot be written: {e.Message}");
        }
    }
}
