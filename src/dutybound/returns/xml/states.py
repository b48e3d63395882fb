"""A shape made ready to be run: for each element, what follows when another begins in it."""

from __future__ import annotations

from dutybound.returns.xml.shape import Each, Field, Group, tables_of

FIELD, EACH, ROW, WRAP, UNKNOWN = range(5)

MOST_SPELLINGS = 1_000
"""Remembered spellings of names, an element: more than that is no return."""


class Buffer:
    """Rows of one table that have been read and not handed on.

    A row is a list: the number of its parent's row, its line, then its columns.
    """

    __slots__ = ("begun", "columns", "empty", "name", "rows")

    def __init__(self, name: str, columns: tuple[str, ...]) -> None:
        self.name, self.columns = name, columns
        self.empty = (None,) * len(columns)
        self.rows: list[list[int | str | None]] = []
        self.begun = 0


NO_TABLE = Buffer("", ())


class State(dict[str, "State"]):
    """Where the reader is: an element, and what each name inside it leads to.

    `around` is the state of the element around it; `table` that of the row around it or of its own; `at` the
    place of a field in its row.  A name that is not there is looked up once without case and prefix, and then
    remembered as it is spelled.
    """

    __slots__ = ("around", "at", "element", "kind", "table")

    def __init__(
        self,
        kind: int,
        element: str,
        around: State | None = None,
        table: Buffer = NO_TABLE,
        at: int = -1,
    ) -> None:
        super().__init__()
        self.kind, self.element, self.table, self.at = kind, element, table, at
        self.around = self if around is None else around

    def __missing__(self, name: str) -> State:
        if self.kind == UNKNOWN:
            return self
        found = self.get(plain(name))
        if found is None:
            found = self._unknown()
        if len(self) < MOST_SPELLINGS:
            self[name] = found
        return found

    def _unknown(self) -> State:
        """Where every name leads that the shape lacks here."""
        return self.setdefault("", State(UNKNOWN, "", self))


def plain(name: str) -> str:
    """A name without case and prefix."""
    return name.rpartition(":")[2].lower()


def made_ready(shape: Group) -> tuple[State, dict[str, Buffer]]:
    """The state before the first element, and the tables.  Made anew for each file."""
    buffers = {name: Buffer(name, columns) for name, columns in tables_of(shape)}
    start = State(WRAP, "")
    start[plain(shape.element)] = _state(shape, start, NO_TABLE, buffers)
    return start, buffers


def _state(group: Group, around: State, outer: Buffer, buffers: dict[str, Buffer]) -> State:
    table = outer if group.table is None else buffers[group.table]
    state = State(WRAP if group.table is None else ROW, group.element, around, table)
    for one in group.inside:
        _add(state, one, buffers)
    return state


def _add(state: State, one: Field | Each | Group, buffers: dict[str, Buffer]) -> None:
    if isinstance(one, Group):
        state[plain(one.element)] = _state(one, state, state.table, buffers)
    elif isinstance(one, Each):
        state[plain(one.element)] = State(EACH, one.element, state, buffers[one.table])
    else:
        at = 2 + state.table.columns.index(one.column)
        for name in (one.element, *one.also):
            state[plain(name)] = State(FIELD, name, state, state.table, at)
