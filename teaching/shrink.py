"""A taught model made small: `python teaching/shrink.py FOLDER`, after `teach.py`, in its surroundings.

Pieces that English pages do not need are left out (words are then put together from parts), and weights
become whole numbers of small steps: eight bits, of which matrices use seven, as older processors overflow.
Writes `model.onnx` and `vocabulary.txt` into `src/dutybound/sentences`; their hash goes into `reading.py`.
"""

from __future__ import annotations

import json
import re
import sys
from hashlib import sha256
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from teach import BASE, CATEGORIES, FURTHER, HEADS, pieces_of
from torch import Tensor, nn

ROOT = Path(__file__).parent.parent
TO = ROOT / "src" / "dutybound" / "sentences"
MOST_PIECES, FIRST_WORD = 11_500, 1996
SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]")
_USABLE = re.compile(r"(##)?[a-z0-9]+|[!-/:-@\[-`{-~]|[£’‘“”–—…•½¼é€]")
WIDE, HEAD, LAYERS, LONGEST = 384, 32, 6, 256


def kept(folder: Path) -> list[int]:
    """The pieces to keep: letters, what stands in the texts and in our own pages, then the commonest."""
    listed = (BASE / "vocab.txt").read_text(encoding="utf-8").split("\n")[:-1]
    usable = [one for one, piece in enumerate(listed) if _USABLE.fullmatch(piece)]
    seen = {one for text in _texts(folder) for one in pieces_of(text)}
    must = {one for one in usable if one in seen or len(listed[one].removeprefix("##")) == 1}
    # The base model's vocabulary has the commonest first.
    rest = [one for one in usable if one not in must and one >= FIRST_WORD]
    chosen = sorted(must | set(rest[: max(0, MOST_PIECES - len(must))]))
    return [*map(listed.index, SPECIAL), *chosen]


def _texts(folder: Path) -> list[str]:
    rows = map(json.loads, (folder / "told.jsonl").read_text(encoding="utf-8").splitlines())
    told = [" ".join((row.get("title", ""), row.get("around", ""), row["says"])) for row in rows]
    own = (*ROOT.glob("docs/*.md"), *ROOT.glob("src/dutybound/l*/**/*.py"))
    return told + [path.read_text(encoding="utf-8") for path in own]


class Small(nn.Module):
    """The taught model over the kept pieces, for one text at a time: no padding and no mask."""

    def __init__(self, taught: dict[str, Tensor], pieces: list[int]) -> None:
        super().__init__()
        words = taught["bert.embeddings.word_embeddings.weight"][pieces]
        step = words.abs().amax(1, keepdim=True) / 127
        self.register_buffer("words", torch.round(words / step).to(torch.int8))
        self.register_buffer("step", step)
        places = taught["bert.embeddings.position_embeddings.weight"][:LONGEST]
        self.register_buffer("places", places.clone())
        self.register_buffer("kind", taught["bert.embeddings.token_type_embeddings.weight"])
        self.norm = _norm(taught, "bert.embeddings.LayerNorm")
        self.layers = nn.ModuleList(
            _Layer(taught, f"bert.encoder.layer.{one}.") for one in range(LAYERS)
        )
        self.heads = nn.ModuleDict({name: _linear(taught, name) for name in HEADS})

    def forward(self, pieces: Tensor, kinds: Tensor) -> tuple[Tensor, Tensor]:
        """Sums over 0 are rather like than unlike: of the clause's things, and of the story's."""
        words = self.words[pieces].float() * self.step[pieces]
        meant = self.norm(words + self.places[: pieces.shape[1]] + self.kind[kinds])
        for layer in self.layers:
            meant = layer(meant)
        mean = nn.functional.layer_norm(meant.mean(1), (WIDE,))
        shows, more, told = (self.heads[name](mean) for name in ("shows", "more", "told"))
        return torch.cat([shows, more], 1), told


class _Layer(nn.Module):
    def __init__(self, taught: dict[str, Tensor], name: str) -> None:
        super().__init__()
        parts = ("query", "key", "value")
        self.query, self.key, self.value = (
            _linear(taught, f"{name}attention.self.{one}") for one in parts
        )
        self.out = _linear(taught, f"{name}attention.output.dense")
        self.first_norm = _norm(taught, f"{name}attention.output.LayerNorm")
        self.wide = _linear(taught, f"{name}intermediate.dense")
        self.narrow = _linear(taught, f"{name}output.dense")
        self.last_norm = _norm(taught, f"{name}output.LayerNorm")

    def forward(self, meant: Tensor) -> Tensor:
        query, key, value = (
            part(meant).reshape(1, -1, WIDE // HEAD, HEAD).transpose(1, 2)
            for part in (self.query, self.key, self.value)
        )
        heeded = torch.softmax(query @ key.transpose(2, 3) / HEAD**0.5, -1) @ value
        meant = self.first_norm(meant + self.out(heeded.transpose(1, 2).reshape(1, -1, WIDE)))
        return self.last_norm(meant + self.narrow(nn.functional.gelu(self.wide(meant))))


def _linear(taught: dict[str, Tensor], name: str) -> nn.Linear:
    weight = taught[f"{name}.weight"]
    made = nn.Linear(weight.shape[1], weight.shape[0])
    made.load_state_dict({"weight": weight, "bias": taught[f"{name}.bias"]})
    return made


def _norm(taught: dict[str, Tensor], name: str) -> nn.LayerNorm:
    made = nn.LayerNorm(WIDE, eps=1e-12)
    made.load_state_dict({part: taught[f"{name}.{part}"] for part in ("weight", "bias")})
    return made


def write(folder: Path, to: Path) -> str:
    """Write the small model and its pieces; the hash of the model."""
    pieces = kept(folder)
    model = Small(torch.load(folder / "taught.pt"), pieces).eval()
    some = torch.tensor([[2, 5, 6, 7, 3]])
    torch.onnx.export(
        model, (some, torch.zeros_like(some)), str(folder / "whole.onnx"), opset_version=17, dynamo=False,
        input_names=["pieces", "kinds"], output_names=["clauses", "stories"],
        dynamic_axes={"pieces": {1: "long"}, "kinds": {1: "long"}},
    )  # fmt: skip
    quantize_dynamic(
        str(folder / "whole.onnx"), str(folder / "small.onnx"), weight_type=QuantType.QInt8,
        per_channel=True, reduce_range=True, op_types_to_quantize=["MatMul", "Gemm"],
    )  # fmt: skip
    small = onnx.load(str(folder / "small.onnx"))
    problems = json.loads((folder / "problems.json").read_text(encoding="utf-8"))
    taught = {"clauses": [*CATEGORIES, *FURTHER], "stories": problems}
    small.metadata_props.add(key="taught", value=json.dumps(taught))
    data = small.SerializeToString(deterministic=True)
    (to / "model.onnx").write_bytes(data)
    listed = (BASE / "vocab.txt").read_text(encoding="utf-8").split("\n")
    (to / "vocabulary.txt").write_text("".join(f"{listed[one]}\n" for one in pieces), "utf-8")
    return sha256(data).hexdigest()


if __name__ == "__main__":
    print("SHA256 =", write(Path(sys.argv[1]), Path(sys.argv[2]) if sys.argv[2:] else TO))
