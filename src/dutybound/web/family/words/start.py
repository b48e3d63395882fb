"""The words of the start page: what this does and does not do, and what happens to somebody's words."""

from dutybound.listen.pages import Page, Part

START = Page(
    heading="Find out what your council must do for your disabled child",
    opening=(
        (
            "Tell us what has happened, as far as you know. We show what should happen by law, by when, and "
            "what you can do next."
        ),
        "You do not need dates, papers or the right words. You can say 'I don't know' to every question.",
    ),
    parts=(
        Part(
            heading="What this does",
            items=(
                "It asks short questions, and says why it asks.",
                "It shows what is due, what is late, and what seems to have gone wrong.",
                "It says if a reason that you were given is one that the law allows.",
                "It shows each step that you can take, and the last safe day for it.",
                "It writes letters that you can change, keep and send yourself.",
            ),
        ),
        Part(
            heading="What this does not do",
            items=(
                "It is not legal advice, and it does not take the place of a solicitor.",
                "It is about England only.",
                "It does not judge you, your child or your home.",
                "It does not say what help your child should have, or how a case would end.",
                (
                    "It does not know everything. If we find nothing late, that does not mean "
                    "that all was done well."
                ),
                "It sends nothing to anybody. Only you send a letter.",
            ),
        ),
        Part(
            heading="What happens to your words",
            items=(
                "You need no account, and you do not have to give a name.",
                "What you tell us is locked. The key is made from a code of six words that only you have.",
                "Without the code nobody can open it, and that means us too. We cannot find a lost code.",
                "If you take no code, it is all gone after one day.",
                (
                    "If you take a code, it is gone 30 days after you last opened it. You can choose "
                    "one day, or 12 months, or delete it at once."
                ),
                "We use no adverts, and we follow nobody around.",
            ),
        ),
        Part(
            heading="If somebody is not safe",
            caution=True,
            paragraphs=(
                "If somebody is in danger now, ring 999. The page 'Help now' says who else can help.",
                (
                    "If what you type sounds like danger, we show you that page first. We may "
                    "miss it, or get it wrong. Nobody reads what you type, so nobody will come."
                ),
            ),
        ),
    ),
)
