"""The date of Easter, on which Good Friday and Easter Monday hang."""

from dutybound.days.gregorian import Day, day


def easter_sunday(year: int) -> Day:
    """Easter Sunday of a Gregorian year.

    Source: the "anonymous Gregorian" method (Nature, 20 April 1876; J. Meeus, Astronomical
    Algorithms, chapter 8).
    """
    golden = year % 19
    century, within = divmod(year, 100)
    moon_correction = (century - (century + 8) // 25 + 1) // 3
    full_moon = (19 * golden + century - century // 4 - moon_correction + 15) % 30
    to_sunday = (32 + 2 * (century % 4) + 2 * (within // 4) - full_moon - within % 4) % 7
    late = (golden + 11 * full_moon + 22 * to_sunday) // 451
    month, before = divmod(full_moon + to_sunday - 7 * late + 114, 31)
    return day(year, month, before + 1)
