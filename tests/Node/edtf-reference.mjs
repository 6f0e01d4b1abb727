// Asks the npm package `edtf` what it makes of some thousand texts, and writes the answers down for a test to compare with.
// Usage: node edtf-reference.mjs > ../AfTjData.Tests/Values/EdtfReference.txt
//
// A line is: text, then either `-` (not parsed) or the first and the last day, separated by tabs. A day is YYYY-MM-DD, with more
// digits and a sign beyond the years 0000 to 9999; `open` is an infinite bound, `unknown` one that is null.
// The same seed gives the same file.
import edtf from "edtf";

// A time without a shift from UTC is read by the clock of the machine; the file must not depend on it.
process.env.TZ = "UTC";

const texts = new Set();
let state = 20251113;

// mulberry32: small, and the same on every machine.
function random() {
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), state | 1);
  t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

const below = (count) => Math.floor(random() * count);
const pick = (...choices) => choices[below(choices.length)];
const chance = (share) => random() < share;
const digits = (number, length) => String(number).padStart(length, "0");

const year = () => pick(digits(below(10000), 4), digits(1900 + below(130), 4), digits(1990 + below(40), 4), "-" + digits(1 + below(9999), 4));
const month = () => digits(chance(0.05) ? 13 + below(8) : 1 + below(12), 2);
const day = () => digits(chance(0.05) ? 29 + below(5) : 1 + below(28), 2);
const season = () => String(21 + below(4));
const mark = () => pick("?", "~", "%");
const time = () => `T${digits(below(24), 2)}:${digits(below(60), 2)}:${digits(below(60), 2)}${pick("", "Z", "+04:30", "+05:00", "-03:00", "+05")}`;

const plain = () => pick(year(), `${year()}-${month()}`, `${year()}-${month()}-${day()}`);
const unspecified = () => pick(year().slice(0, -1) + "X", year().slice(0, -2) + "XX", `${year()}-XX`, `${year()}-${month()}-XX`, `${year()}-XX-XX`);
const level1 = () => pick(plain() + mark(), unspecified(), `${year()}-${season()}`, `Y${pick("", "-")}${10000 + below(90000)}`, unspecified() + mark());
const level0Interval = () => `${plain()}/${plain()}`;
const level1Interval = () => `${pick(plain(), level1(), "..", "")}/${pick(plain(), level1(), "..", "")}`;
const inParts = () => {
  const one = () => (chance(0.35) ? mark() : "");
  return pick(
    `${one()}${year()}${one()}-${one()}${month()}${one()}`,
    `${one()}${year()}${one()}-${one()}${month()}${one()}-${one()}${day()}${one()}`,
  );
};
const member = () => pick(plain(), plain(), `${plain()}..${plain()}`, inParts(), `${year()}-${season()}`);
const set = () => {
  const members = Array.from({ length: 1 + below(4) }, member);
  if (chance(0.2)) members[0] = ".." + plain();
  if (chance(0.2)) members[members.length - 1] = plain() + "..";
  return chance(0.5) ? `[${members.join(",")}]` : `{${members.join(",")}}`;
};
const refused = () => pick(
  `${year()}-${25 + below(17)}`, `Y${1 + below(99)}E${1 + below(5)}`, `${year()}S${1 + below(4)}`, "XXXX", `1X${below(10)}X`,
  `${below(10)}XXX`, `156X-${month()}-${day()}`, `${year()}-XX-${day()}`, `${year()}-1X`, `${year()}-${month()}-${below(3)}X`,
);
const damaged = () => {
  const text = pick(plain(), level1(), level1Interval(), set(), inParts());
  const at = below(text.length + 1);
  return pick(text.slice(0, at) + text.slice(at + 1), text.slice(0, at) + pick(..."0123456789-/.X?~%,[]{}TZ ") + text.slice(at));
};

// Texts of the data, of the specification, and the edges of the calendar.
const chosen = `2021 2021-08 2021-08-15 199X 2021~ 2022~ 2021-08~ ../2021 2021/.. 2021/ /2021 199X/2021-08 1995/2023-06 2021-08/2024-07-20
2021/2025-11-16 2025-11-15/2025-11-16 ../2024-07-20 [..2025-11-13] [2025-11-15..2025-11-16] [2024-03..2025-01] [1996..2001] [..2002] [..2025-01]
1985-04-12 1985-04 1985 1985-04-12T23:20:30 1985-04-12T23:20:30Z 1985-04-12T23:20:30-04 1985-04-12T23:20:30+04:30 1964/2008 2004-06/2006-08
2004-02-01/2005-02-08 2004-02-01/2005-02 2004-02-01/2005 2005/2006-02 Y170000002 Y-170000002 2001-21 2001-22 2001-23 2001-24 1984? 2004-06~ 2004-06-11%
201X 20XX 2004-XX 1985-04-XX 1985-XX-XX 1985-04-12/.. 1985-04/.. 1985/.. ../1985-04-12 ../1985-04 ../1985 1985-04-12/ 1985-04/ 1985/ /1985-04-12 /1985-04
/1985 1984~/2004-06 1984/2004-06~ 1984~/2004~ 1984?/2004% 1984-06?/2004-08? 1984-06-02?/2004-08-08~ 1984-06-02?/ -1985 Y-17E7 Y17E8 1950S2 Y171010000S3 Y3388E2S3
2001-34 2001-25 2001-41 [1667,1668,1670..1672] [..1760-12-03] [1760-12..] [1760-01,1760-02,1760-12..] [1667,1760-12] [..1984] {1667,1668,1670..1672} {1960,1961-12}
{..1984} 2004-06-11% 2004-06~-11 2004?-06-11 ?2004-06-~11 2004-%06-11 ?2004-?06 156X-12-25 15XX-12-25 XXXX-12-XX 1XXX-XX 1XXX-12 1984-1X
2004-06-~01/2004-06-~20 2004-06-XX/2004-07-03 0000 -0001 0001 9999 -0000 -9999 0000-01-01 9999-12-31 0000-02-29 1900-02-29 2000-02-29 2100-02-29 2024-02-29
2025-02-29 2025-02-30 2025-04-31 2025-00 2025-13 2025-01-00 2025-01-32 2025-20 -0400-02-29 -0001-12-31 0000-XX 000X 00XX -000X -00XX -199X -19XX Y10000
Y-10000 Y9999 Y1985 Y010000 ../.. / /.. ../ 2006/2004 2004-06-11/2004-06 2004-06/2004 2004/2004-06 2004/2004 25 202 20251 2025-1 2025-1-1 2025/11 11/2025
2025-11-13T24:00:00Z 2025-11-13T12:00Z 2025-11-13T12:60:00Z open unknown today 2025-11-13. 2025-11-13~? 2025~~ [] {} [2025] {2025} [2025,2025]
[2025..2024] 2024-24 2021-24/2022-03 199X-05 2025-XX-13 2025-11-X3 2025-1X-01 2025-11/open unknown/2025 2025–11 ２０２５ +2025`.split(/\s+/);

for (const text of chosen) texts.add(text);
for (const [make, count] of [[plain, 550], [level1, 700], [level0Interval, 300], [level1Interval, 450], [inParts, 350], [set, 350], [refused, 150], [damaged, 250], [() => plain() + time(), 100]]) {
  for (let made = 0; made < count; made++) texts.add(make());
}

function showDay(bound) {
  if (bound === null || bound === undefined || Number.isNaN(bound)) return "unknown";
  if (!Number.isFinite(bound)) return "open";
  // A JavaScript date holds 275,760 years either side of 1970; beyond that the package has no answer.
  const date = new Date(bound);
  return Number.isNaN(date.getTime()) ? "unknown" : date.toISOString().split("T")[0];
}

for (const text of texts) {
  let answer = "-";
  try {
    const { min, max } = edtf(text);
    answer = `${showDay(min)}\t${showDay(max)}`;
  } catch {
    // Not parsed.
  }
  process.stdout.write(`${text}\t${answer}\n`);
}
