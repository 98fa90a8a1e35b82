"""Calls every operation of a running server with all checks of the fuzzer, and judges the run."""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

from arrange import arrange
from judge import judge
from recipes import Recipes
from survey import survey
from world import Actor, World

PARTICIPANTS = 97
SPARE = 3
"""Participants who are kept for what ends sessions."""

HERE = Path(__file__).resolve().parent


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url", required=True, help="address of the server, without /api/v1")
    parser.add_argument("--document", type=Path, required=True, help="openapi.json")
    parser.add_argument("--accounts", type=Path, required=True, help="JSON list of email, role, password")
    parser.add_argument("--mail", type=Path, required=True, help="the server's mail folder")
    parser.add_argument("--directory", type=Path, required=True, help="where to keep what is found")
    parser.add_argument("--seed", type=int, default=20201201)
    parser.add_argument("--examples", type=int, default=8, help="generated requests per operation")
    parser.add_argument("--phases", default="examples,coverage,fuzzing,stateful")
    parser.add_argument("--only", help="names of operations, separated by commas")
    return parser.parse_args()


def main() -> int:
    chosen = options()
    chosen.directory.mkdir(parents=True, exist_ok=True)
    document = json.loads(chosen.document.read_text(encoding="utf-8"))
    accounts = json.loads(chosen.accounts.read_text(encoding="utf-8"))
    actors = {actor.email: actor for actor in cast([Actor(**one) for one in accounts])}
    world = World(chosen.url, actors, document, random.Random(chosen.seed))
    began = time.monotonic()
    survey(world)
    missing = arrange(world, Recipes(world, chosen.mail))
    print(f"{len(world.scenes)} operations have a scene after {time.monotonic() - began:.0f} s")
    if missing:
        print(f"none was found for {', '.join(missing)}")
    world.save(chosen.directory / "world.json")
    answers = chosen.directory / "answers.jsonl"
    answers.write_text("", encoding="utf-8")
    status = fuzz(chosen)
    complaints = [] if chosen.only else judge(document, answers)
    for complaint in complaints:
        print(f"NOT REACHED  {complaint}")
    return 1 if status or complaints else 0


def cast(printed: list[Actor]) -> list[Actor]:
    """The accounts that the server names to newcomers, and more participants, who are numbered alike."""
    first = next(actor for actor in printed if "1@" in actor.email)
    staff = [actor for actor in printed if actor.role != first.role]
    numbers = range(1, PARTICIPANTS + 1)
    participants = [replace(first, email=first.email.replace("1@", f"{number}@")) for number in numbers]
    for actor in participants[-SPARE:]:
        actor.is_spare = True
    return staff + participants


def fuzz(chosen: argparse.Namespace) -> int:
    """Runs Schemathesis; it fails when any check has found something."""
    line = [str(Path(sys.executable).parent / "schemathesis")]
    line += ["--config-file", str(HERE / "schemathesis.toml")]
    line += ["run", str(chosen.document), "--url", chosen.url, "--checks", "all"]
    line += ["--phases", chosen.phases, "--max-examples", str(chosen.examples), "--workers", "1"]
    line += ["--seed", str(chosen.seed), "--continue-on-failure", "--no-color"]
    for name in (chosen.only or "").split(","):
        line += ["--include-operation-id", name] if name else []
    environment = {
        **os.environ,
        "PYTHONPATH": str(HERE),
        "SCHEMATHESIS_HOOKS": "hooks",
        "CXC_FUZZ_DIRECTORY": str(chosen.directory),
        "CXC_FUZZ_MAIL": str(chosen.mail),
        "CXC_FUZZ_SEED": str(chosen.seed),
    }
    return subprocess.run(line, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
