"""Makes holidays.csv, holidays_regional.csv and holidays_differences.csv.

    python3 -m venv /tmp/holidays && /tmp/holidays/bin/pip install -r requirements.txt
    npm install --no-save && node second_source.mjs      # only to renew holidays_second.csv
    /tmp/holidays/bin/python make_holidays.py [--check]

The first source is the PyPI package `holidays`, category "public" only. Where it differs from the second
(holidays_second.csv), a row of holidays_choices.csv says which of the two is followed and why; a difference
without such a row stops this script, and so does a row that explains nothing. The same input gives the same
bytes: no clock, no network. `--check` writes nothing and fails when the committed files are not these bytes.
"""

import csv
import io
import re
import sys
from collections import defaultdict
from datetime import date
from fnmatch import fnmatchcase
from pathlib import Path

import holidays

DATA = Path(__file__).resolve().parent.parent
YEARS = range(2020, 2033)

COUNTRIES = (
    "AL AM AT BA BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MD ME MK MT NL PL PT RO RS "
    "SE SI SK TR UA XK"
).split()

# Subdivisions with a law of their own, by the source's code. Left out: the patron days of Italian and Portuguese
# towns and of Augsburg and Barcelona, which a subdivision code cannot tell from the rest of their province, and
# territories outside the Union.
REGIONS = {
    "BA": ["BIH", "BRC", "SRP"],
    "DE": "BB BE BW BY HB HE HH MV NI NW RP SH SL SN ST TH".split(),
    "ES": "AN AR AS CB CE CL CM CN CT EX GA IB MC MD ML NC PV RI VC".split(),
    "FI": ["01"],
    "FR": ["57", "6AE", "971", "972", "973", "974", "976", "MF"],
    "GB": ["ENG", "NIR", "SCT", "WLS"],
    "IT": ["BZ"],
    "PT": ["20", "30"],
}
# The two departments of Alsace are still how most registers of towns name it.
ALIASES = {"FR-6AE": ["FR-67", "FR-68"]}

# (place, name, first estimated day, the line for the header). Everything else is confirmed: its law is in force and fixes the date.
ESTIMATED = [
    ("*", "*Eid al-*", "2027-01-01", "Eid from 2027: fixed nearer the day, by sighting the moon or by the authority"),
    ("ES-*", "*", "2027-01-01", "days of the Spanish regions from 2027: each region fixes those of the next year"),
    ("GB*", "May Day", "2029-01-01", "in GB, May Day and New Year's Day from 2029: by proclamation, published to 2028"),
    ("GB*", "New Year*", "2029-01-01", ""),
    ("GR", "Labour Day (observed)", "2027-01-01", "1 May moved in Greece from 2027: by a ministerial decision of that year"),
    ("NL", "Liberation Day", "2026-01-01", "5 May 2030 in the Netherlands: off every fifth year by agreement, not by law"),
]

HEADER = """\
# Public holidays 2020-2032, {scope}.
# A place is a country (ISO 3166-1; XK for Kosovo*) or one of its subdivisions (ISO 3166-2).
# Source: PyPI package holidays 0.109 (MIT licence), category "public": no half days, bank or optional holidays.
# Compared with npm package date-holidays 3.37.0 (ISC AND CC-BY-3.0): holidays_differences.csv.
# Estimated, for the law leaves the date open or to a later decision:
{estimated}
# Ukraine has none from 15 March 2022: under martial law (Law 2136-IX, art. 6) they are working days.
# Made by tools/make_holidays.py; edit that or tools/holidays_choices.csv, never this file.
"""


def normal(name: str) -> str:
    """British spelling, ISO dates, and no "estimated" in a name: certainty has its own column."""
    name = name.replace(", estimated)", ")").replace(" (estimated)", "").replace("Labor ", "Labour ")
    return re.sub(r"\(substituted from (\d\d)/(\d\d)/(\d{4})\)", r"(moved from \3-\1-\2)", name)


def first_source() -> dict[str, dict[str, str]]:
    """place -> day -> name; a region has its country's days too."""
    places = {}
    for country in COUNTRIES:
        for region in [None, *REGIONS.get(country, [])]:
            found = holidays.country_holidays(
                country, subdiv=region, years=YEARS, language="en_US", categories=("public",)
            )
            days = {d.isoformat(): normal(n) for d, n in sorted(found.items()) if d.year in YEARS}
            code = f"{country}-{region}" if region else country
            for place in [code, *ALIASES.get(code, [])]:
                places[place] = days
            if region and not places[country].keys() <= days.keys():
                sys.exit(f"{code} lacks a nationwide day: a region can only add")
    return places


def second_source() -> dict[str, dict[str, str]]:
    """place -> day -> name, as second_source.mjs wrote it."""
    places = defaultdict(dict)
    lines = (DATA / "holidays_second.csv").read_text().splitlines()
    for row in csv.DictReader(line for line in lines if not line.startswith("#")):
        for day in row["dates"].split():
            places[row["place"]][day] = row["name"]
    return places


def weekend(day: str) -> bool:
    return date.fromisoformat(day).weekday() > 4


def raw_differences(first, second):
    """(place, name, in_source, day); a region repeats none of its country's differences."""
    for place in sorted(second):
        country = place[:2]
        for source, here, there in (("first", first, second), ("second", second, first)):
            for day, name in here[place].items():
                nationwide = place != country and day in here[country] and day not in there[country]
                if day not in there[place] and not nationwide:
                    yield place, name, source, day


def chosen(first, second):
    """Matches each difference with its choice: (place, name, source, choice, reason) -> days."""
    with (DATA / "tools/holidays_choices.csv").open() as file:
        choices = list(csv.DictReader(line for line in file if not line.startswith("#")))
    groups, used, missing = defaultdict(list), set(), []
    for place, name, source, day in raw_differences(first, second):
        for index, row in enumerate(choices):
            start, _, end = row["days"].partition("..")
            applies = weekend(day) if row["days"] == "weekend" else start <= day <= end + "~"
            applies &= row["in_source"] in ("*", source)
            if applies and fnmatchcase(place, row["place"]) and fnmatchcase(name, row["name"]):
                used.add(index)
                groups[place, name, source, row["choice"], row["reason"]].append(day)
                break
        else:
            missing.append(f"no choice for: {place} {day} {name} (only in the {source} source)")
    missing += [f"a choice that explains nothing: {row}" for i, row in enumerate(choices) if i not in used]
    if missing:
        sys.exit("\n".join(missing))
    return groups


def followed(first, groups):
    """The first source with the overrides applied; a region keeps only what its country lacks."""
    places = {place: dict(days) for place, days in first.items()}
    for (place, name, source, choice, _), days in groups.items():
        inside = [p for p in places if p == place or p.startswith(place + "-")]
        for day in days if choice == "second" else []:
            for code in inside:
                if source == "first":
                    del places[code][day]
                else:
                    places[code][day] = normal(name)
    return {
        place: {d: n for d, n in days.items() if place == place[:2] or d not in places[place[:2]]}
        for place, days in places.items()
    }


def certainty(place: str, name: str, day: str) -> str:
    for where, what, since, _ in ESTIMATED:
        if fnmatchcase(place, where) and fnmatchcase(name, what) and day >= since:
            return "estimated"
    return "confirmed"


def table(columns, rows) -> str:
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(rows)
    return out.getvalue()


def holiday_file(places, scope: str) -> str:
    groups = defaultdict(list)
    for place, days in places.items():
        for day, name in sorted(days.items()):
            groups[place, name, certainty(place, name, day)].append(day)
    ordered = sorted(groups.items(), key=lambda g: (g[0][0], g[1][0], g[0][1:]))
    rows = [(*key, " ".join(days)) for key, days in ordered]
    estimated = "\n".join(f"#   {line}" for *_, line in ESTIMATED if line)
    return HEADER.format(scope=scope, estimated=estimated) + table(("place", "name", "certainty", "dates"), rows)


def difference_file(groups) -> str:
    rows = sorted((*key, " ".join(sorted(days))) for key, days in groups.items())
    header = (
        "# Every day on which the two sources of the public holidays differ, with the source that is followed and why.\n"
        "# first: PyPI holidays 0.109; second: npm date-holidays 3.37.0. Nationwide for all countries; of the regions,\n"
        "# those of DE, FR, GB and IT. Made by tools/make_holidays.py from tools/holidays_choices.csv.\n"
    )
    return header + table(("place", "name", "in_source", "choice", "reason", "dates"), rows)


def main() -> None:
    first = first_source()
    groups = chosen(first, second_source())
    places = followed(first, groups)
    files = {
        "holidays.csv": holiday_file({p: d for p, d in places.items() if len(p) == 2}, "nationwide"),
        "holidays_regional.csv": holiday_file(
            {p: d for p, d in places.items() if len(p) > 2}, "what regions add to the nationwide ones"
        ),
        "holidays_differences.csv": difference_file(groups),
    }
    for name, text in files.items():
        path = DATA / name
        if "--check" not in sys.argv:
            path.write_text(text)
        elif path.read_text() != text:
            sys.exit(f"{name} is not what tools/make_holidays.py makes")
        print(f"{name}: {len(text)} bytes, {sum(len(d) for d in places.values())} days in all files")


main()
