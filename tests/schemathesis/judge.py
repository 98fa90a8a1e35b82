"""Judges a run by what the server has answered, beside what the fuzzer has found."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any, Iterable

UNSEEN = (401, 404)
MOST_UNSEEN = 0.30


def operations(document: dict[str, Any]) -> list[str]:
    """The names of all operations."""
    return sorted(
        operation["operationId"]
        for methods in document["paths"].values()
        for method, operation in methods.items()
        if method in ("get", "put", "post", "delete", "patch")
    )


def count(lines: Iterable[str]) -> dict[str, Counter[int]]:
    """How often each operation answered each status."""
    answers: dict[str, Counter[int]] = defaultdict(Counter)
    for line in lines:
        answer = json.loads(line)
        answers[answer["operation"]][answer["status"]] += 1
    return answers


def complaints(names: list[str], answers: dict[str, Counter[int]]) -> list[str]:
    """What makes a run worthless: operations that were never really reached."""
    found = []
    for name in names:
        statuses = answers.get(name, Counter())
        total = sum(statuses.values())
        unseen = sum(statuses[status] for status in UNSEEN)
        if not any(200 <= status < 300 for status in statuses):
            found.append(f"{name} never answered a 2xx: {dict(sorted(statuses.items()))}")
        elif unseen >= MOST_UNSEEN * total:
            found.append(f"{name} answered {unseen} of {total} requests with 401 or 404")
    return found


def judge(document: dict[str, Any], answers: Path) -> list[str]:
    """Prints the table of answers and returns the complaints."""
    counted = count(answers.read_text(encoding="utf-8").splitlines())
    names = operations(document)
    for name in names:
        statuses = " ".join(f"{status}×{number}" for status, number in sorted(counted[name].items()))
        print(f"{name:<40} {statuses}")
    return complaints(names, counted)
