using System.Text;
using AfTjData.Compiler.Parse;

namespace AfTjData.Fuzzing.Inputs;

/// <summary>Writes nodes as YAML, each in one of the ways in which it can be written.</summary>
/// <param name="dice">Chooses the way.</param>
internal sealed class YamlTreeWriter(Dice dice)
{
    private readonly StringBuilder _text = new();
    private readonly int _step = dice.Between(1, 4);

    /// <summary>A whole file.</summary>
    public string Write(YamlMap root)
    {
        Entries(root.Entries.Select(e => (e.Key.Value, e.Value)), 0);
        return _text.ToString();
    }

    private void Entries(IEnumerable<(string Key, YamlNode Value)> entries, int indent)
    {
        foreach (var (key, value) in entries)
        {
            if (dice.Once(12))
                _text.Append(dice.Of(["\n", "# a: b\n", "   \n", "\n\n"]));
            _text.Append(' ', indent).Append(Key(key)).Append(dice.Once(12) ? " :" : ":");
            Under(value, indent, isItem: false);
        }
    }

    // Behind a colon or a hyphen.
    private void Under(YamlNode value, int indent, bool isItem)
    {
        switch (value)
        {
            case YamlMap { Entries.Count: > 0 } map when !dice.Once(4):
                if (isItem && dice.Once(2))
                {
                    Compact(map, indent);
                    return;
                }

                Comment();
                _text.Append('\n');
                Entries(map.Entries.Select(e => (e.Key.Value, e.Value)), indent + _step);
                break;
            case YamlList { Items.Count: > 0 } list when !dice.Once(4):
                Comment();
                _text.Append('\n');
                // In a mapping the hyphens may stand as far left as the key.
                var inner = indent + (isItem || dice.Once(2) ? _step : 0);
                foreach (var item in list.Items)
                {
                    _text.Append(' ', inner).Append('-');
                    Under(item, inner, isItem: true);
                }

                break;
            case YamlScalar scalar:
                _text.Append(' ', dice.Between(1, 2)).Append(YamlScalarWriter.Block(scalar.Value, indent + _step, _step, dice)).Append('\n');
                break;
            default:
                _text.Append(' ').Append(Flow(value));
                Comment();
                _text.Append('\n');
                break;
        }
    }

    // "- a: 1" with the other keys below the first.
    private void Compact(YamlMap map, int indent)
    {
        var isFirst = true;
        foreach (var entry in map.Entries)
        {
            _text.Append(' ', isFirst ? 1 : indent + 2).Append(Key(entry.Key.Value)).Append(':');
            Under(entry.Value, indent + 2, isItem: false);
            isFirst = false;
        }
    }

    private string Flow(YamlNode node) => node switch
    {
        YamlScalar scalar => YamlScalarWriter.Flow(scalar.Value, dice),
        YamlList list => "[" + Pad() + string.Join(Comma(), list.Items.Select(Flow)) + Pad() + "]",
        YamlMap map => "{" + Pad() + string.Join(Comma(), map.Entries.Select(e => Key(e.Key.Value) + ": " + Flow(e.Value))) + Pad() + "}",
        _ => "x",
    };

    private string Key(string key) => dice.Once(6) ? YamlScalarWriter.Flow(key, dice) : key.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && key.Length > 0 ? key : YamlScalarWriter.Flow(key, dice);

    private void Comment()
    {
        if (dice.Once(12))
            _text.Append(" # - x: [");
    }

    private string Pad() => dice.Once(2) ? " " : "";

    private string Comma() => dice.Once(3) ? "," : ", ";
}
