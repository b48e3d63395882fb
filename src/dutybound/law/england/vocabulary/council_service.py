"""How a council runs its services: what it publishes, arranges and keeps up for families in general."""

from dutybound.language import Codes, Matter
from dutybound.law.england.vocabulary.child import Child


class CouncilService(
    Matter,
    key="council_service",
    plural="council_services",
    noun="worry about how the council runs its services",
    of=Child,
):
    """A family's worry about what the council does or publishes in general, not about one decision."""

    ask_any = "Do you have a worry about how the council runs or publishes its services?"
    ask_others = "Do you have another worry about how the council runs its services?"

    said = Codes("What has the council said about it?", options={})
