#!/usr/bin/env python3
"""Repeats the random draws of a month: curl …/api/v1/sampling/months/2026-03/draws | verify_draws.py"""
import hashlib
import json
import sys

page = json.load(sys.stdin)
if page["seed"] is None:
    sys.exit(f"{page['month']}: the seed is still secret; its hash is {page['seed_hash']}")
seed = bytes.fromhex(page["seed"])
if hashlib.sha256(seed).hexdigest() != page["seed_hash"]:
    sys.exit(f"{page['month']}: the seed is not the one that was promised")
for draw in page["items"]:
    number = hashlib.sha256(b"cxc-draw" + seed + bytes.fromhex(draw["ticket"])).digest()[:8]
    drawn = int.from_bytes(number, "big") * 100 < draw["rate_percent"] << 64
    if (drawn or draw["drawn_before"]) != draw["drawn"]:
        sys.exit(f"{page['month']}: the draw of ticket {draw['ticket']} does not come out again")
print(f"{page['month']}: {len(page['items'])} draws come out again", "(more pages)" if "next" in page else "")
