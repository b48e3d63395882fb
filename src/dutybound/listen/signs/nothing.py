"""What sounds like danger and is none: idioms, the council's words, accusations told, things and places."""

PHRASES = (
    # The council's words, and the law's.
    "risk/risks/likely/suspicion/suspect/suspected/suffering/suffer/evidence/sign/signs/threshold/proof/"
    "concerns/concern/cause/allegation/allegations .. harm/abuse/neglect/violence/exploitation/danger",
    "significant/serious/future/emotional/real/actual .. harm",
    "risk/significant harm/abuse",
    "at risk",
    "child sexual exploitation/exploitation team/policy/service/worker",
    "say/says/said/saying/claim/claims/claimed/accuse/accused/accusing/accuses/accusation/alleged/alleging/"
    "allege/suggested/implied/suspect/suspected/thinks/think/blamed/blaming/decided/reported/wrote/told .... i/"
    "we/me/us/my/parents/parenting .... harm/harmed/harming/hurt/hurting/hit/hitting/abuse/abused/abusing/"
    "abuser/abusive/neglect/neglected/neglecting/injured/bruise/bruises/bruising/burn/burnt/starving/drugs/"
    "drinking/violent/danger/dangerous/exploited/exploiting",
    "accused/accusing/accuse/accuses .... abuse/abusing/harm/harming/hurting/hitting/violence/grooming/"
    "exploiting/starving",
    "domestic abuse/violence checklist/course/team/policy/form/box",
    "asked/asks/ask/asking .... no/nobody/never",
    # A threat of something that is no violence.
    "threaten/threatens/threatened/threatening .... case/fine/fines/court/section/order/enquiry/legal/47/"
    "exclusion/exclude/suspend/prosecute/prosecution/close/attendance/refuse/sue/stop/remove/cut/withdraw",
    "threatened/threatening with exclusion/fine/prosecution/eviction/closure",
    # Figures of speech.
    "at/in .. death",
    "killing/kills me",
    "killing/kills/kill two birds",
    "kill/killed/killing/kills .. request/idea/time/stone/plan/motion/bid/proposal/application",
    "could/would kill/murder for/cup/drink/coffee/pint/tea",
    "dying for/to",
    "to die for",
    "stabbed/stab .. back/dark",
    "stabs/stab at",
    "hit/hits/hitting .. wall/roof/target/targets/deadline/deadlines/puberty/rock/nail/ground/buffers/panic",
    "beat/beating/beats .. system/odds/record/deadline/bush/drum",
    "beat/beating about/around bush",
    "kick/kicks/kicked/kicking .. out/off/can/ball/teeth/start/long/touch/fuss",
    "kick/kicks/kicked/kicking .. him/her .. out/off",
    "bite/biting/bit/bites .. bullet/hand/tongue/dust",
    "push/pushed/pushing/pushes .. for/back/through/pillar/post/paper/ahead/limits/pram/wheelchair/buggy/swing/"
    "chair/hard/start",
    "push/pushed/pushing/pushes him/her/us/me into/out/to/from/around/further/away/towards/for/back",
    "drag/dragged/drags .. heels/feet/on/out/through/process",
    "hurt/hurts .. feelings/nobody/anyone",
    "it hurts/hurt/hurting",
    "scratch/scratching .. surface/head/heads",
    "from scratch",
    "burn/burnt/burned/burning out/candle",
    "burns/burnt/burned .. bridges/calories/hand/cooker/hob/iron/oven/toast",
    "attacked/attack/attacks/attacking .. parenting/character/credibility/report/in words/verbally",
    "feel/felt/feels/feeling attacked",
    "heart/panic/asthma attack/attacks",
    "charm/under attack",
    "shot down",
    "set fire under",
    "fire drill/alarm/door/doors/exit",
    "gone/go/going .. missing .... post/file/files/records/paper/papers/emails/paperwork/letter",
    "missing .. school/lessons/lesson/out/education/work/appointments/appointment/sessions/session/pages/page/"
    "plan/records/report/reports/section/sections/information/paperwork/documents/days/time/milestones/"
    "diagnosis/therapy/college/respite/page",
    "see/found/find/way out .. form/website/appeal",
    "end it .... contract/agreement/placement/package/support/respite/provision/march/april/month/week/term",
    "ending it/support/package/respite/provision",
    "way out of .. form/maze/contract/queue",
    "point .. in going .. to/back",
    "no/see/is/what .. point .. going/being .. to/back/through .. panel/tribunal/stage/them/court/mediation",
    "wake/woke/wakes/waking .. up .. night/times/hour/hourly/early/morning",
    "wont wake/get up .. school/morning/college",
    "wont/cant .. go on .. transport/bus/taxi/trip/trips/holiday/plane/train/waiting/list/school/outings/trips",
    "cant go on .. transport/bus/taxi/trip/trips/holiday/plane/train/list/waiting/residential/swings/outings",
    "hang/hanging/hung .. on/up/around/out/phone/coat/line",
    "dead end/line/slow/tired",
    "over my dead",
    "drop dead",
    # Things, places, conditions and needs.
    "knife/knives and/or fork/forks/spoon/scissors/spoons",
    "fork/forks/spoon/scissors and/or knife/knives",
    "use/using/hold/holding/uses .. knife/scissors/cutlery",
    "cut/cuts/cutting .. with/up .. scissors/knife/food",
    "knife edge",
    "under/surgeons knife",
    "bruises/bruise easily/easy",
    "dog/pet grooming",
    "grooming and/or hygiene/dressing/washing/course/salon",
    "hygiene/washing/dressing/personal and/or/care grooming",
    "gang .. show/plough",
    "sense/awareness/understanding/concept/aware of .. danger/dangers/traffic/risk",
    "danger awareness/sense",
    "life limiting/limited/threatening/saver/skills/story",
    "passed/passed out .. papers/forms/leaflets/with/college/training/exam",
    "safe space/bed/room/person/place",
    "not/isnt/wasnt safe for .. to/her/him .. use/cross/walk/cook/travel/bath/climb/be/go/get/shower",
    "bath/bathroom/shower/stairs/ramp/equipment/garden/road/car/taxi/transport/fence/hoist/bed/seat/kitchen/"
    "wheelchair/chair .. isnt/not/wasnt/arent safe",
    "collapsed .. company/agency/placement/arrangement/package",
    "company/agency/placement/arrangement/package/provider .. collapsed",
    "come/came/get/got/gets .. back to me/us",
    "seizures/seizure controlled",
    "older brother/sister",
    "blue badge/light/card/form",
    "went/gone/go/goes/going grey",
    "asthma .. attack/attacks",
    "for .. respite/breaks/assessment/walks/swimming",
    "goes/go/went/going for .. him/her/them walk/respite/appointment/appeal/mediation/job/interview/review/scan/"
    "checkup/break/test/tests/lunch/help",
    "excluded/exclusion/suspended/suspension/expelled .... hit/hitting/biting/attacking/kicking/violence/"
    "violent/punching/pushing/bit/knife",
    "violence and aggression policy/procedure/training",
)
