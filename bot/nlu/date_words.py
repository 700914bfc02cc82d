"""The forms in which dates are said: patterns, in the order they are tried."""

from __future__ import annotations

import re

from bot.nlu.prefilter import compiled

NAMES = [
    "janvier|janv|jan", "fevrier|fevr|fev", "mars|mar", "avril|avr", "mai", "juin",
    "juillet|juil|jui", "aout", "septembre|sept|sep", "octobre|oct", "novembre|nov",
    "decembre|dec",
]  # fmt: skip
MONTHS = {name: i for i, names in enumerate(NAMES, 1) for name in names.split("|")}
MONTH = (
    r"(?P<month>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b(?: \.)?"
    r"(?!(?<=sept) (?:mois|ans?|annees?|semaines?|jours?)\b)"  # "vingt-sept mois"
)
WEEKDAYS = {
    "lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6,
    "lun": 0, "mer": 2, "jeu": 3, "ven": 4, "sam": 5, "dim": 6,
}  # fmt: skip
WEEKDAY = r"(?P<weekday>" + "|".join(WEEKDAYS) + r")\b(?: \.)?"
YEAR_WORDS = (
    r"deux mille (?:vingt(?: et un| un| deux| trois| quatre| cinq| six| sept| huit| neuf)?|"
    r"trente|dix(?: sept| huit| neuf)?|onze|douze|treize|quatorze|quinze|seize)|"
    r"vingt vingt(?: et un| un| deux| trois| quatre| cinq| six)?"  # "juin vingt-vingt-trois"
)
SHORT_YEAR = r"vingt(?: et un| un| deux| trois| quatre| cinq| six)?"
YEAR4 = r"(?P<year>(?:19|20)\d\d)"
LAST_YEAR = r"l an(?:nee)? (?:derniere?|passee?|precedente?|d avant)"
OF = r"(?: ?[,(])?(?: (?:de |d |en )?(?:l annee |l an )?)?"
DAY = (
    r"(?P<d>\d{1,2}|premier|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|"
    r"quatorze|quinze|seize|dix sept|dix huit|dix neuf|vingt(?: et un| deux| trois| quatre| cinq|"
    r" six| sept| huit| neuf)?|trente(?: et un)?)"
)
# "2024, en septembre", "deux mille vingt-quatre au mois de mai": the year said first.
YEAR_FIRST = (
    rf"\b(?P<year>(?:19|20)\d\d|{YEAR_WORDS})(?: ?[,:(/-])?(?: (?:en|au|a|le|du|dans|de|d|l|mois|"
    r"c etait|courant|plutot|et|,))*(?P<vers> vers(?: le)?(?: mois d(?:e)?)?)? "
)
NO_YEAR = r"(?! ?,? ?(?:(?:de |en )?(?:19|20)\d\d|\d\d\b|derni|pass|prochain))"
# What may follow a year of two figures: no noun that it would count.
_STOP = (
    r"[.,;!?)-]|et (?!\d|demi)|(?:j|je|g|on|nous|c|ca|il|elle|mais|donc|car|d apres|selon|"
    r"pour|par|aupres|a la region|si|sauf|voila|merci|retrouve)\b"
)
FORMS: list[tuple[str, re.Pattern[str]]] = [
    ("ymd", compiled(r"\b(?P<year>(?:19|20)\d\d)[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})\b")),
    ("dmy", compiled(
        r"\b(?<![-/.\d])(?P<d>\d{1,2})[-/.](?P<m>\d{1,2})[-/.](?P<year>\d{4}|\d\d)\b(?![-/.]\d)")),
    ("dmy", compiled(r"\b(?P<d>\d{1,2}) ?/ ?(?P<m>\d{1,2}) ?/ ?(?P<year>\d{4}|\d\d)\b")),
    ("dmy", compiled(
        r"(?:^|(?<=le )|(?<=du )|(?<=[a-z] ))(?P<d>0?[1-9]|[12]\d|3[01]) (?P<m>0?[1-9]|"
        r"1[0-2]) (?P<year>(?:19|20)\d\d|(?<=^\d\d \d\d )\d\d|(?<=le \d\d \d\d )\d\d|"
        r"(?<=le \d\d \d )\d\d|(?<=^\d\d \d )\d\d)\b(?! ?(?:\d|€|euros?|k\b))")),
    ("my", compiled(r"\b(?P<m>0?[1-9]|1[0-2]) ?[-/.] ?(?P<year>(?:19|20)\d\d)\b")),
    ("my", compiled(r"^(?:en |c etait )?(?P<m>0?[1-9]|1[0-2]) ?/ ?(?P<year>1[3-9]|[2-9]\d)$")),
    ("ym", compiled(
        r"\b(?P<year>(?:19|20)\d\d)(?:[-/]| ?[-/] ?(?=0))(?P<m>0?[1-9]|1[0-2])\b(?![-/])")),
    ("day_of", compiled(
        rf"\b(?:(?P<ord>\d{{1,2}}|premier|dernier) ?(?:e|er|eme|ieme)? jour) (?:de |d |"
        rf"du mois de |du mois d ){MONTH}(?:{OF} ?(?P<year>(?:19|20)\d\d|\d\d(?! ?(?:€|euro|"
        rf"salari))))?")),
    ("week_of", compiled(
        rf"\b(?P<which>premiere|deuxieme|troisieme|derniere) (?P<what>semaine|"
        rf"quinzaine) (?:de |d ){MONTH}(?:{OF} ?{YEAR4})?")),
    ("d_month", compiled(rf"{YEAR_FIRST}{DAY} (?:er )?(?:de |d )?{MONTH}{NO_YEAR}")),
    ("part_month", compiled(
        rf"{YEAR_FIRST}(?P<part>debut|fin|mi|milieu|courant)(?: (?:de|du|d|"
        rf"-))* ?{MONTH}{NO_YEAR}")),
    ("month_year", compiled(rf"{YEAR_FIRST}{MONTH}{NO_YEAR}(?! ?,? le \d)")),
    ("d_month", compiled(  # "mars 2024, le 3", "juillet de l'an dernier : le huit"
        rf"\b{MONTH}(?:{OF} ?{YEAR4}| (?:dernier|passe)| (?:de )?(?P<before>{LAST_YEAR}))?"
        rf"(?: ?[,:;.(-]+)? (?:c etait |plus precisement |exactement )?le {DAY}\b(?! ?(?:/|h\b|"
        rf"du|mois|{MONTH.replace('?P<month>', '?:')}))"
        r"(?: ?,? (?:en |de )?(?P<year2>(?:19|20)\d\d))?")),
    ("d_month", compiled(  # "le 18, en novembre 2023"
        rf"\ble {DAY}(?: ,)? (?:en |au mois de |au mois d |dans le mois de |courant ){MONTH}"
        rf"(?:{OF} ?{YEAR4})?")),
    ("dmy", compiled(  # "le 18 du 11 2023"
        r"\ble (?P<d>\d{1,2}) du (?P<m>0?[1-9]|1[0-2])(?: ,)? (?:de |en )?(?P<year>(?:19|20)\d\d|"
        r"[12]\d)\b")),
    ("dm", compiled(r"\ble (?P<d>\d{1,2}) du (?P<m>0?[1-9]|1[0-2])\b(?= ?(?:$|[.,;!?)]))")),
    ("d_month", compiled(
        rf"(?:{WEEKDAY} )?\b{DAY} (?:er |ere |e |eme )?(?:de |du mois de |du mois d |"
        rf"d )?{MONTH}(?:{OF} ?(?P<year>(?:19|20)\d\d|{YEAR_WORDS}|(?:\d\d|{SHORT_YEAR})(?= ?(?:$|"
        rf"{_STOP})))\b| ?,? ?(?:de |en )?(?P<before>{LAST_YEAR}))?(?! ?(?:salari|personnes))")),
    ("part_month", compiled(
        rf"\b(?P<part>debut|fin|mi|milieu|courant)(?: (?:de|du|d|-|le))*(?: mois (?:de |"
        rf"d ))? ?{MONTH}(?:{OF} ?(?P<year>(?:19|20)\d\d|\d\d(?= ?(?:$|"
        rf"{_STOP}))))?(?P<last> (?:dernier|de l an dernier|de l annee derniere|passe))?")),
    ("month_year", compiled(
        rf"\b{MONTH}{OF} ?(?P<year>(?:19|20)\d\d|{YEAR_WORDS}|(?:\d\d|{SHORT_YEAR})(?= ?(?:$|"
        rf"{_STOP})))\b(?! ?(?:salari|personnes|euros?|€))")),
    ("month_rel", compiled(
        rf"\b{MONTH} (?:de )?(?P<rel>dernier|passe|{LAST_YEAR}|de cette annee|de l annee)\b")),
    ("month_rel", compiled(
        rf"\b(?P<rel>{LAST_YEAR}) ?,? ?(?:en |au mois de |courant |vers |c etait )*{MONTH}")),
    ("quarter", compiled(
        rf"\b(?P<q>premier|deuxieme|second|troisieme|quatrieme|dernier|1 ?er|2 ?e(?:me)?|"
        rf"3 ?e(?:me)?|4 ?e(?:me)?|[1-4]) (?P<what>trimestre|"
        rf"semestre)(?:{OF} ?{YEAR4})?(?P<last> de l an dernier| de l annee derniere)?")),
    ("season", compiled(
        rf"(?:\b(?:l|cet|cette|d|en|courant|vers|fin|debut|mi|pendant|"
        rf"ce|au|le|la|a|du|a la|de|depuis|avant|apres|"
        rf"jour de|jour de l|:) |^)(?P<season>printemps|(?<!\ba )(?<!ai )(?<!ont )ete|automne|"
        rf"hiver|rentree|noel|toussaint|nouvel an|jour de l an|fete du travail|"
        rf"14 juillet|paques|pentecote|ascension|carnaval|mardi gras|braderie|ducasse|vendanges|"
        rf"moissons?|saint (?:valentin|nicolas|sylvestre|jean|martin)|chandeleur|epiphanie|"
        rf"halloween|armistice|assomption|fete (?:de la musique|nationale))\b"
        rf"(?P<pass> dernier| passe| derniere|"
        rf" passee)?(?:{OF} ?{YEAR4})?(?P<last> de l an dernier| de l annee derniere|"
        rf" l an dernier)?")),
    ("part_year", compiled(
        rf"\b(?:a la |au |en |des la |depuis la |depuis le |vers la |vers )?(?P<part>debut|fin|"
        rf"mi|milieu|courant|moitie)(?: (?:de|d|en|-))?(?: l annee| l an| annee)? ?"
        rf"(?P<year>(?:19|20)\d\d|{YEAR_WORDS})\b")),
    ("part_rel", compiled(
        r"\b(?P<part>debut|fin|mi|milieu|courant)(?: de| d| du)?(?: l|"
        r" cette)? (?P<unit>annee derniere|an dernier|annee passee|an passe|mois dernier|"
        r"annee precedente|annee|mois)\b")),
    ("ago", compiled(
        r"\b(?:il y a|y a|ya|voila|voici|ca fait|depuis|cela fait|"
        r"(?:doit|va|devrait) (?:bien )?faire|(?:remont\w+|dat\w+) "
        r"(?:a|de|d)(?: il y a)?) (?P<adv>(?:(?:environ|"
        r"a peu pres|presque|plus de|plus d|moins de|moins d|bien|deja|un peu plus de|"
        r"un peu plus d|un peu moins de|un peu moins d|au moins|a peine|maintenant|tout juste|"
        r"pile|exactement|les?) )*)(?P<n>(?:\w+ (?:- )?){1,4}?|\d+)(?P<unit>ans?|annees?|"
        r"mois?|semaines?|"
        r"jours?|trimestres?|semestres?)\b(?P<half> et demie?)?(?P<months> (?:et )?(?P<m>\w+)"
        r" mois)?(?P<late> environ| a peu pres)?")),
    ("ago", compiled(
        r"^(?:(?:euh|bah|ben|oh|alors|disons) ,? ?)*(?P<adv>(?:environ |a peu pres |presque |"
        r"plus de |plus d |moins de |moins d )?)(?P<n>\w+?(?: (?:- )?\w+){0,2}? ?)"
        r"(?<![a-z])(?P<unit>ans?|annees?|mois|"
        r"semaines?|jours?)(?P<half> et demie?)?(?P<months> (?:et )?(?P<m>\w+) mois)?"
        r"(?P<late> environ| a peu pres)?(?: (?:pile|exactement|tout juste|jour pour jour|"
        r"maintenant|deja|"
        r"de ca|donc|quoi|aujourd hui))*(?= ?[.!]? ?$)")),
    ("last_month", compiled(
        r"\ble (?P<d>\d{1,2}) (?P<rel>du mois (?:dernier|passe|precedent)|de ce mois)\b")),
    ("last_n", compiled(
        r"\b(?P<n>\d+|un|une|deux|trois|quatre|cinq|six|douze|dix) (?:derniers?|"
        r"dernieres?) (?P<unit>jours?|semaines?|mois|ans?|annees?)|\b(?P<n2>\d+|deux|trois|"
        r"quatre|six|dix|douze) (?P<unit2>jours?|semaines?|mois|ans?|annees?) (?:passes?|"
        r"passees?|ecoulee?s?)")),
    ("weekday", compiled(
        r"\b(?P<wd>lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) (?P<rel>dernier|passe|"
        r"de la semaine derniere|cette semaine|de cette semaine)\b|^(?:le |ce )?(?P<wd2>lundi|"
        r"mardi|mercredi|jeudi|vendredi|samedi|dimanche)$")),
    ("named", compiled(
        r"\b(?P<name>aujourd ?hui|(?<!\ba )ce jour|hier|avant ?-? ?hier|ce matin|la veille|"
        r"l an(?:nee)? d avant|l an(?:nee)? dern\w+|l an(?:nee)? pass\w*|an(?:nee)? dern(?:ier|"
        r"iere)|l an(?:nee)? precedente?|cette annee|l annee en cours|le mois dernier|"
        r"mois dernier|le mois pass\w*|ce mois(?: ci)?|la semaine derniere|semaine derniere|"
        r"la semaine passee|cette semaine|il y a longtemps|l avant derniere annee|"
        r"jour precedent|le jour d avant)\b")),
    ("dm", compiled(r"(?:^|\ble |\bdu |\bau )(?P<d>\d{1,2})/(?P<m>\d{1,2})\b")),
    ("month", compiled(
        rf"(?:\b(?:en|mois de|mois d|depuis|courant|au mois de|au mois d|de|vers|ce mois de|entre|"
        rf"avant|apres|ou) |"
        rf"^(?:le |au )?(?:mois de )?){MONTH}(?= ?(?:$|[.,;!?)(]|et\b|pour\b|on\b|mais\b|je\b|"
        rf"nous\b|avec\b|la region|a\b|aupres|dernier|environ|ou\b|sur\b))")),
    ("month", compiled(
        r"\b(?P<month>janvier|fevrier|avril|juin|juillet|aout|septembre|octobre|novembre|"
        r"decembre|(?:(?<=en )|(?<=courant )|(?<=mois de ))(?:mars|mai))\b"
        r"(?! (?:prochaine?|\d))")),
    ("year", compiled(
        rf"\b(?:en|annee|l annee|depuis|courant|exercice|de|an|avant|apres|jusqu en|"
        rf"entre(?= (?:19|20)\d\d et (?:19|20)\d\d\b(?! ?(?:€|euros?|k\b)))|"
        rf"(?<=entre \d\d\d\d )et|c etait|vers|ca date de|date de|remont\w+ a|dater de|des|est de|"
        rf"pour|"
        rf"par|:|sur) (?:l annee |l an |en |de |d )?{YEAR4}\b(?! ?(?:€|euros?|eur|k\b|ht\b|"
        rf"ttc|salari|personnes|hors))|^(?:le |c est |c etait |en )*(?P<year2>(?:19|"
        rf"20)\d\d)(?= ?$)")),
    ("year", compiled(  # "2022 ou 2023", "2023 je crois", "2023/2024"
        r"(?:^|\b(?:oui|soit|dis|mets|note|disons|dirais|plutot|bah|euh|annees?|etait|est|"
        r"et|ou|entre|a) |[,/:-] ?)"
        r"(?P<year>20(?:1[3-9]|2\d))(?= ?(?:$|[.,;!?)/-](?! ?\d\d?\b)|(?:ou|je|soit|il|mais|"
        r"sans|peut|environ|c|quelque|sauf|pour|avec|on|au|par|dans|me|surement|probablement|"
        r"voire)\b(?! \d+ ?(?:€|euros?|k))))")),
    ("the_day", compiled(r"^(?:c etait )?le (?P<d>\d{1,2})$")),
]  # fmt: skip
# "ça fera deux ans en septembre", "avant mars": the date itself is not the one.
# "je crois en avril", "mai 2023, je pense": the date is not sure.
DOUBT_BEFORE = compiled(
    r"\b(?:environ|vers|autour|aux alentours|je (?:crois|pense|dirais)(?: (?:bien|que c etait|"
    r"qu c etait|c etait))?|il me semble(?: que c etait)?|peut etre|sans doute|probablement)"
    r"(?: (?:,|de|du|d|le|la|l|en|au|mois|debut|fin|mi))* ?$"
)
DOUBT_AFTER = compiled(
    r"^ (?:, )?(?:environ\b|je (?:crois|pense|dirais)\b(?! (?:pas|plus)\b)|"
    r"il me semble|me semble|peut etre|"
    r"a peu pres|ou (?:par la|dans ces eaux|quelque chose)|"
    r"(?:je pense )?,? ?ou (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|"
    r"novembre|decembre)\b)"
)
AHEAD = compiled(
    r"\b(?:fera|feront|(?:va|vont) faire|sera|serons|d ici|prochaine?s?|a partir de|"
    r"dans(?= \w+ (?:ans?|mois|"
    r"jours?|semaines?)))\b[^,;.]*$"
)
BOUND = compiled(r"\b(?:avant|apres)(?: (?:le|la|l|les|fin|debut|mi))? ?$")
EITHER = compiled(r"^ (?:ou|et|a|-) (?:en |le |fin |debut )?$")
# "avant le marché de Noël", "entre la braderie de septembre et les vacances de Noël": an event.
OF_AN_EVENT = compiled(
    r"\b(?:le|la|les|l|un|une|des|nos|notre) (?!mois|jour|semaine|debut|fin|courant|milieu|demande|"
    r"dossier|depot|candidature|exercice|annee|bilan|rapport|vague|session|appel|quinzaine|nuit|"
    r"matin\w*|soir\w*|veille|lendemain|aide|subvention|iness)\w+ (?:d|de|du) (?:la |l )?$"
)
NEAR_AN_EVENT = compiled(
    r"\b(?:avant|apres|entre|et|pendant|lors de|durant|autour de|vers) (?:le|la|les|l) \w+ "
    r"(?:d|de|du) (?:la |l )?$"
)
BETWEEN = compiled(r"\bentre (?:le |fin |debut )?$")
ENDS = {"debut": 3, "mi": 7, "milieu": 7, "moitie": 7, "courant": 12, "fin": 12}
SEASONS = {
    "hiver": (3, 20), "printemps": (6, 20), "ete": (9, 20), "automne": (12, 20),
    "rentree": (9, 30), "noel": (12, 25), "toussaint": (11, 1), "nouvel an": (1, 1),
    "jour de l an": (1, 1), "fete du travail": (5, 1), "14 juillet": (7, 14),
    "saint valentin": (2, 14), "saint nicolas": (12, 6), "saint sylvestre": (12, 31),
    "chandeleur": (2, 2), "epiphanie": (1, 6), "halloween": (10, 31), "armistice": (11, 11),
    "assomption": (8, 15), "fete de la musique": (6, 21), "fete nationale": (7, 14),
    "saint jean": (6, 24), "saint martin": (11, 11),
    # Those that move, or last: asked about.
    "paques": (4, 20), "pentecote": (6, 10), "ascension": (5, 30), "carnaval": (3, 10),
    "mardi gras": (3, 1), "braderie": (9, 10), "ducasse": (9, 10), "vendanges": (10, 10),
    "moisson": (8, 31), "moissons": (8, 31),
}  # fmt: skip
VAGUE_SEASONS = frozenset(
    ("hiver", "printemps", "ete", "automne", "rentree", "paques", "pentecote", "ascension",
     "carnaval", "mardi gras", "braderie", "ducasse", "vendanges", "moisson", "moissons")
)  # fmt: skip
RANKS = {
    "premier": 1,
    "premiere": 1,
    "un": 1,
    "deuxieme": 2,
    "second": 2,
    "troisieme": 3,
    "quatrieme": 4,
}
# What every form holds one of: without it, none is tried.
ANY = compiled(
    r"\d|(?:ans?|annees?|mois?|semaines?|jours?|trimestres?|semestres?|hui|hier|matin|veille|"
    r"longtemps|mille|" + "|".join([*MONTHS, *WEEKDAYS, *SEASONS]) + r")\b"
)
