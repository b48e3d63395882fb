"""The question that only limits of the summer of 2020 need (SI 2020/471)."""

from dutybound.language import YesNo


def coronavirus_question() -> YesNo:
    """A fact of a matter: whether coronavirus was why a limit was missed."""
    return YesNo(
        "If the time limit ended between 1 May and 25 September 2020, was it missed because of "
        "coronavirus?",
        yes="the time limit was missed because of coronavirus",
        no="coronavirus was not why the time limit was missed",
        help="For those months the law let councils take longer where coronavirus was the reason.",
    )
