"""B5: a parenting course has to be done before help, or help ends with missed sessions."""

from __future__ import annotations

from dutybound.audit.categories import Category
from dutybound.audit.detectors.blaming import DENIED, LIKELY, SURE, clear
from dutybound.audit.detectors.described import Described
from dutybound.audit.detectors.law import ASSESS, IN_NEED
from dutybound.audit.detectors.protocol import Context, Seen
from dutybound.audit.findings import Answer
from dutybound.audit.suspicion import Reach, Sight, sight
from dutybound.audit.words import any_of, has, near
from dutybound.law.england.sources import CSDPA_1970
from dutybound.text import Clause

_COURSE = any_of(
    r"(?:parent(?:ing|s'?)?|behaviou?r(?:al)?|autism|sleep|positive|family|incredible|understanding|"
    r"early|triple)\b(?: \w+){0,3} (?:courses?|programmes?|class(?:es)?|workshops?|training|groups?|"
    r"seminars?|modules?)", r"(?:courses?|programmes?|class(?:es)?|workshops?|modules?)",
    r"certificates? of (?:completion|attendance)", r"triple p", r"incredible years", r"earlybird",
    r"webster-stratton", r"strengthening families", r"parenting (?:advice|support|skills)",
    r"\"[\w ]+\"", r"week (?:\w+) is done", r"e-?learning", r"online learning",
    r"parenting intervention", r"training (?:course|session|programme)s?",
)  # fmt: skip
_COURSE_WORD = any_of(
    r"(?:behaviou?r|parenting|parent) (?:training|groups?|sessions?|intervention|input|work)",
    r"certificates?", r"enrol(?:l|led|ling|ment)? (?:on|in|for)\b.{0,30}", r"sessions of\b.{0,30}",
    r"courses?", r"programmes?", r"class(?:es)?", r"workshops?", r"modules?", r"certificates?",
    r"parenting .{0,20}(?:groups?|training|sessions?)", r"calm \w+", r"triple p", r"incredible years",
    r"e-?learning",
)  # fmt: skip
_PARENTS = any_of(
    r"parents?", r"carers?", r"famil(?:y|ies)", r"mums?", r"dads?", r"mothers?", r"fathers?", r"you",
    r"applicants?", r"both", r"they", r"them", r"household", r"complet\w+", r"adults?",
)  # fmt: skip
_DEMANDED = any_of(
    r"not yet (?:done|completed|attended|finished|been)", r"without having\b.{0,20}",
    r"have not (?:done|completed|attended|finished|been)", r"unlocks?", r"comes? first", r"afterwards",
    r"been through", r"will be asked to (?:enrol|complete|attend|do|join)",
    r"all (?:new )?(?:famil\w+|parents)", r"seen", r"after week", r"finish(?:ed)?", r"must",
    r"before(?:hand)?", r"until", r"unless", r"first", r"condition(?:al)?(?: on| of| upon)?",
    r"precondition", r"requir(?:e|es|ed|ement)", r"expect(?:s|ed)?(?: to)?", r"have to", r"has to",
    r"need(?:s|ed)? to", r"without which", r"only (?:after|once|when|if|parents|families)",
    r"after you have", r"once (?:you|they|both|the|parents|a)\b",
    r"not .{0,40}(?:until|unless|before|without)", r"prior to", r"prerequisite", r"compulsory",
    r"mandatory", r"obliged", r"shall", r"provided (?:that )?", r"depends? (?:on|upon)", r"subject to",
    r"in return",
    r"should (?:be )?(?:attach|enclos|complet|have|attend|provid|submit|show|produc|includ)\w*",
    r"follow(?:s|ing) (?:completion|attendance)", r"(?:placed|booked|put|enrolled) (?:on|onto|in)",
    r"proof (?:of|that)", r"evidence (?:of|that)", r"show that", r"qualif\w+",
    r"having (?:completed|finished|attended|done)", r"reconsider\w*", r"no .{0,40} without", r"step one",
    r"start(?:s|ing)? point", r"book the parents", r"route to", r"gateway", r"graduat\w+",
    r"those who (?:have|finish|complete)", r"open(?:s)? (?:only )?to (?:parents|families|those) who",
)  # fmt: skip
_HELP = any_of(
    r"short breaks?", r"breaks?", r"assess\w*", r"support", r"help", r"packages?", r"payments?",
    r"requests?", r"referrals?", r"services?", r"respite", r"overnight\w*", r"care", r"considered?",
    r"reconsider\w*", r"case", r"file", r"panel", r"allocat\w+", r"appl(?:y|ication|ications|icants?)",
    r"social worker", r"eligib\w+", r"agree[ds]?", r"approv\w+", r"grants?", r"hours", r"waiting list",
    r"step", r"place",
)  # fmt: skip
_MISSED = any_of(
    r"(?:leaves?|leaving|quits?) (?:the |a )?(?:programme|course|group|class|workshops?)\b.{0,10}",
    r"not engage\w* (?:with|in)\b.{0,40}", r"do(?:es)? not (?:engage|turn up|participate)\b.{0,30}",
    r"non-?attendance", r"(?:two |three |a )?missed (?:\w+ )?(?:sessions?|appointments?|weeks?|classes)",
    r"miss(?:es|ing)? (?:\w+ ){0,3}(?:sessions?|weeks?|classes)", r"not attend\w*",
    r"fail(?:s|ed|ure|ing)? to (?:attend|complete|finish|engage with the (?:course|programme))",
    r"drop(?:s|ped|ping)? out", r"do(?:es)? not (?:attend|complete|finish)",
)  # fmt: skip
_CLOSED = any_of(
    r"taken off", r"sent back", r"dropped", r"struck off", r"loses?", r"withdrawn", r"put back",
    r"bottom of", r"clos(?:e|es|ed|ure|ing)", r"(?:file|case) is shut", r"shut", r"withdraw\w*",
    r"end(?:s|ed)?", r"stop(?:s|ped)?", r"remov\w+", r"lose", r"lost", r"not be (?:considered|reopened)",
    r"refus\w+", r"cancel\w*", r"no further", r"starts? again", r"back (?:to|of) the",
)  # fmt: skip
_STYLE = any_of(
    r"(?:commitment|agree\w*|willing\w*|undertak\w+|promise\w*|pledge|"
    r"prepared) .{0,40}(?:parenting (?:style|approach|strateg\w+|techniques?)|way they parent|"
    r"change (?:their|your) parenting)",
    r"(?:parenting strateg\w+|strategies) (?:must|have to|should) (?:have been |be )?(?:tried|used|"
    r"followed|embedded)",
)  # fmt: skip
_OPTIONAL = any_of(
    r"free", r"open to (?:any|all|every)\w*", r"(?:would|who|if (?:you|they)(?:'d| would)?) like",
    r"if you (?:fancy|want|wish|choose)", r"as they like", r"tied to nothing", r"optional", r"voluntary",
    r"welcome to", r"to be made to", r"can choose", r"not a condition", r"for anybody", r"for anyone",
    r"alongside", r"at the same time", r"while you wait", r"whether or not",
    r"do(?:es)? not (?:have|need) to", r"not (?:necessary|needed|required|compulsory)",
)  # fmt: skip
_NONE_WITHOUT = any_of(
    r"(?:nobody|no one|no-one|no \w+|not|never|nothing)\b.{0,90}\b(?:until|unless|without|"
    r"before)\b.{0,90}",
)  # fmt: skip
_OWN_RULE = any_of(
    r"(?:some|many|other) parents (?:tell|told|say|said|find|found)", r"helped",
    r"to join the (?:course|programme|group|class|workshop)", r"those who join",
    r"(?:course|programme|group|workshop|class)(?:es)? (?:runs?|lasts?|starts?|begins?|meets?|is held|"
    r"takes? place)", r"places on (?:the|this|our) (?:course|programme|workshop)s?",
    r"(?:book|booking) a place", r"information (?:day|evening|session)", r"one hour", r"hour's training",
    r"being an employer", r"staff", r"volunteers?", r"practitioners? (?:complete|attend|must)",
    r"(?:social workers?|workers?|staff|practitioners?|carers who are paid) (?:complete|attend|must|"
    r"should|have to|need to)", r"our workers",
    r"personal assistants? (?:must|should|need|have|complete|attend)", r"foster carers?", r"college",
    r"degree", r"school leavers?", r"apprentic\w+", r"students?",
)  # fmt: skip


def look(clause: Clause, context: Context) -> Seen | None:
    """A course that is the price of help."""
    seen = sight(context)
    if seen.mute or not (_demands(seen) or _closes(seen) or has(_STYLE, seen.own)):
        return None
    if seen.reach is not Reach.EVERY:
        return clear("it is for a court, or where there is cause to suspect harm")
    if (
        has(_OPTIONAL, seen.own)
        or (has(DENIED, seen.own) and not has(_NONE_WITHOUT, seen.own))
        or has(_OWN_RULE, seen.own)
    ):
        return clear("the course is open to whoever would like it, or sets its own rules")
    return Seen(
        Answer.FLAG,
        "help hangs on a parenting course; neither section 17 nor the Act of 1970 knows such a "
        "condition, and it "
        "treats impairment as a matter of parenting",
        SURE if has(_COURSE_WORD, seen.own) and has(_HELP, seen.own) else LIKELY,
    )


def _demands(seen: Sight) -> bool:
    text = seen.own
    if has(_COURSE_WORD, text):
        return near(_COURSE_WORD, _DEMANDED, text, 90) and has(_PARENTS_OR_HELP, text)
    quoted = has(
        any_of(
            r"book .{0,40} first",
            r"stays? closed until .{0,30}(?:done|finished|complete\w*|over)",
        ),
        text,
    )
    return quoted and _of_course(seen)


_PARENTS_OR_HELP = any_of(
    r"your", r"waiting list", r"panel", r"place", r"packages?", r"parents?", r"carers?",
    r"famil(?:y|ies)", r"you", r"applicants?", r"both", r"assess\w*", r"breaks?", r"support", r"help",
    r"attach\w*", r"mothers?", r"fathers?", r"mums?", r"dads?", r"requests?",
)  # fmt: skip


def _closes(seen: Sight) -> bool:
    return near(_MISSED, _CLOSED, seen.own, 80) and (_of_course(seen) or len(seen.own.split()) < 8)


def _of_course(seen: Sight) -> bool:
    around = f"{seen.under} {seen.before} {seen.whole}"
    return has(_COURSE_WORD, around) or has(any_of(r"parenting", r"behaviour support"), around)


detector = Described(
    category=Category.PARENTING_COURSE_DEMANDED,
    looks=look,
    rules=("care.no-early-help-first-gate", "care.assess-the-disabled-child"),
    sources=(IN_NEED, ASSESS, CSDPA_1970 / "s 2(4)"),
    would_change="A sentence that says that help does not hang on the course.",
    better_wording="Our courses are open to any parent who would like one; nobody needs to do one "
    "to get help.",
)
