using System.Globalization;
using System.Text;

namespace AfTjData.Json;

/// <summary>Where in a record a reader stands: keys and places in lists, from the record down.</summary>
internal sealed class JsonPlace
{
    // The shapes of the schema nest four deep at most; what is deeper makes the array grow.
    private (string? Key, int Index)[] _steps = new (string?, int)[8];
    private int _depth;

    /// <summary>Steps into an object or a list.</summary>
    public void Enter()
    {
        if (_depth == _steps.Length)
            Array.Resize(ref _steps, _depth * 2);
        _steps[_depth++] = (null, -1);
    }

    /// <summary>Steps out of it.</summary>
    public void Leave() => _depth--;

    /// <summary>Stands at a key of the object.</summary>
    public void At(string? key) => _steps[_depth - 1] = (key, -1);

    /// <summary>Stands at a place of the list.</summary>
    public void At(int index) => _steps[_depth - 1] = (null, index);

    /// <summary>As a JSON path, such as <c>$.evidence[0].hedge</c>.</summary>
    public override string ToString()
    {
        var path = new StringBuilder("$");
        foreach (var (key, index) in _steps.AsSpan(0, _depth))
        {
            if (key is not null)
                path.Append('.').Append(key);
            else if (index >= 0)
                path.Append(CultureInfo.InvariantCulture, $"[{index}]");
        }

        return path.ToString();
    }
}
