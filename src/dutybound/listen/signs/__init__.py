"""What is listened for: phrases by what they are a sign of, and phrases that are a sign of nothing."""

GROUPS = {
    "i": "i we",
    "me": "me us",
    "child": "he she son daughter lad boy girl kid child brother sister teen teenager grandson "
    "granddaughter toddler baby nephew niece kids children twins",
    "he": "he she husband wife partner boyfriend girlfriend fiance ex bloke fella man uncle auntie "
    "aunt dad father stepdad stepfather mum mother stepmum grandad grandfather nan cousin son daughter "
    "lad boy girl kid child brother sister teen teenager grandson lodger carer escort driver somebody "
    "someone him",
    "adult": "dad father stepdad stepfather mum mother stepmum uncle auntie aunt grandad grandfather "
    "cousin man men carer escort driver teacher boyfriend lodger brother",
    "partner": "husband wife partner boyfriend girlfriend fiance ex bloke fella missus",
    "her": "me us him her them sister brother son daughter baby kids children mum dad siblings twins "
    "wife grandma nan everyone everybody",
    "self": "myself himself herself themselves ourselves yourself",
    "hit": "hit hits hitting punch punches punched punching kick kicks kicked kicking slap slaps slapped "
    "slapping smack smacks smacked smacking beat beats beaten beating batter batters battered battering "
    "thump thumps thumped thumping thrash thrashed belt belts belted belting whack whacked wallop "
    "walloped clout clouted leather leathers leathered lamp lamped lamps brayed braying headbutt headbutts "
    "headbutted headbutting bite bites bitten bit biting scratch scratches scratched scratching attack "
    "attacks attacked attacking strangle strangles strangled strangling choke chokes choked throttle "
    "throttled stab stabs stabbed stabbing hurt hurts hurting harm harms harmed harming assault assaults "
    "assaulted abuse abuses abused abusing burn burns burned burnt shove shoves shoved shoving push "
    "pushes pushed pushing shook shaken shakes injure injures injured injuring molest molested grope "
    "groped pinned drag drags dragged clobber clobbers clobbered nutted hiting hitted",
    "hurts": "hit hits punches punched kicks kicked bites bit slaps slapped beats beat thumps scratches "
    "pinches headbutts attacks attacked lashes",
    "weapon": "knife knives scissors hammer bat glass bottle brick stick poker lead belt machete axe "
    "screwdriver blade saw fork pole chair",
    "pills": "pills pill tablets tablet paracetamol ibuprofen medication meds medicine medicines insulin "
    "antidepressants morphine codeine",
    "took": "took taken taking take takes swallowed swallowing had",
    "lots": "all load loads lots lot handful bottle packet pack packets box boxes whole many extra",
    "kill": "kill stab strangle murder hurt shoot",
    "want": "want wants wanted wanting wish wishes wishing",
    "end": "stop end over finish finished",
    "scared": "scared frightened afraid terrified petrified fear scare frighten feared",
}
"""The named groups that phrases may use."""
