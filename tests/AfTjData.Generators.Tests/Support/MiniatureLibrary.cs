using System.Reflection;
using System.Runtime.Loader;

namespace AfTjData.Generators.Tests.Support;

/// <summary>The library over the miniature, compiled, loaded and open to <c>dynamic</c>.</summary>
internal static class MiniatureLibrary
{
    private static readonly Lazy<Assembly> Loaded = new(() => Load(Bytes(MiniatureData.Files)));

    /// <summary>A public static property, such as <c>Specimens.Cup</c>.</summary>
    public static dynamic Get(string path)
    {
        var (type, member) = (path[..path.IndexOf('.')], path[(path.IndexOf('.') + 1)..]);
        return Type(type).GetProperty(member, BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
    }

    /// <summary>Calls a public static method, such as <c>Actors.Find</c>.</summary>
    public static dynamic? Call(string path, params object[] arguments)
    {
        var (type, member) = (path[..path.IndexOf('.')], path[(path.IndexOf('.') + 1)..]);
        return Type(type).GetMethod(member, BindingFlags.Public | BindingFlags.Static)!.Invoke(null, arguments);
    }

    /// <summary>A member of an enum.</summary>
    public static object Member(string type, string member) => Enum.Parse(Type(type), member);

    /// <summary>A public type.</summary>
    public static Type Type(string name) => Loaded.Value.GetType("AfTjData." + name, throwOnError: true)!;

    /// <summary>The library over some data, compiled.</summary>
    public static byte[] Bytes(IEnumerable<KeyValuePair<string, string>> files)
    {
        using var bytes = new MemoryStream();
        var emitted = LibrarySource.With(Pipeline.Start(files).Trees).Emit(bytes);
        Assert.True(emitted.Success, string.Join("\n", emitted.Diagnostics));
        return bytes.ToArray();
    }

    private static Assembly Load(byte[] bytes) => new AssemblyLoadContext("miniature").LoadFromStream(new MemoryStream(bytes));
}
