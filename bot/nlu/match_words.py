"""Formal answers: whether a definition fits ("nous n'entrons pas dans cette catégorie").

Phrases, as in `answer_words`: a subject, a verb of fitting, what was asked about.
"""

from __future__ import annotations

_WE = (
    r"(?:on|nous|je|(?:notre|la|l|cette|ma) (?:structure|association|asso|entreprise|societe|"
    r"cooperative|boite|scop|scic|sarl|organisation|etablissement|organisme))"
)
_VERY = (
    r"(?:(?:bien|effectivement|malheureusement|helas|heureusement|tout a fait|exactement|"
    r"pleinement|parfaitement|absolument|vraiment|du tout|en effet|reellement|clairement|"
    r"precisement|justement|aussi|directement|forcement|non plus|tous|a priori) )*"
)
_NOT = r"(?:pas|plus|point|nullement|aucunement|en rien|guere|absolument pas)"
_NOTION = (
    r"(?:definitions?|criteres?|categories?|cas(?: de figure| la)?|situations?|descriptions?|"
    r"cadres?|notions?|qualifications?|configuration|profils?|perimetre|cases?|famille|"
    r"conditions?|champ|domaines?|secteurs?|activites?)"
)
_THIS = (
    rf"(?:(?:cette|ces|ce|cet|votre|vos|la|l|le|les|aucune? (?:de )?ces) {_NOTION}(?: la)?|ca|cela)"
)
_FITS = (
    r"(?:repond|repondons|entre|entrons|rentre|rentrons|releve|relevons|correspond|correspondons|"
    r"coche|cochons|tombe|tombons|appartient|appartenons|est|sommes|suis|fait partie|"
    r"faisons partie|figure|figurons|retrouve|retrouvons|reconnais|reconnaissons)"
)
_TO = r"(?:(?:a|au|aux|dans|de|du|des|d|sous|par|en) )?"
_US = r"(?:(?:nous|me|m|s) )?"
_CONCERNS = r"(?:correspond|concerne|ressemble|applique|decrit|convient|va|vise|definit)(?:ent)?"
_OURS = r"(?:a|de|d|en|pour) (?:nous|notre \w+|nos \w+|l \w+|la \w+)"
_MINE = (
    r"(?:notre|la notre|nos|la|l|le|mon) (?:situation|objet(?: social)?|vocation|cas|profil|but|"
    r"mission|coeur de cible|raison d etre|propos|sujet)"
)
_DONE = r"ce (?:qu on|que nous|que l on|que je) f(?:ait|aisons|ais)(?: ici| chez nous)?"
_AT_HOME = rf"(?: {_OURS}| chez nous| ici)?"

YES = (
    rf"tel est {_VERY}le cas", rf"(?:{_WE} )(?:y )?{_FITS} {_VERY}{_TO}{_THIS}",
    rf"(?:{_THIS}) (?:nous|me|m) {_CONCERNS}(?: tout a fait| bien)?",
    rf"(?:{_THIS}) {_CONCERNS} {_VERY}(?:a )?(?:nous|notre \w+)",
    rf"c est {_VERY}(?:notre (?:situation|objet(?: social)?|vocation|cas|mission|raison d etre)|"
    rf"{_DONE})"
    rf"{_AT_HOME}", r"c est en plein (?:ca|cela|dedans)",
    rf"{_WE} (?:est|sommes|suis) {_VERY}(?:concernee?s?|en plein dedans|dans ce cas)",
)  # fmt: skip
NO = (
    rf"tel n est {_VERY}(?:pas|point|nullement|plus) (?:du tout )?le cas",
    rf"(?:{_WE} )?(?:ne |n )?(?:y )?{_FITS} {_VERY}{_NOT} {_VERY}{_TO}{_THIS}",
    rf"(?:{_THIS}) (?:ne )?{_US}{_CONCERNS} {_VERY}{_NOT}(?: du tout)?{_AT_HOME}",
    rf"(?:ce n est|c est|n est|ce ne sont) {_VERY}{_NOT} {_VERY}(?:{_MINE}|{_DONE}){_AT_HOME}",
    rf"{_WE} (?:n )?(?:est|sommes|suis) {_VERY}{_NOT} {_VERY}(?:concernee?s?|la dessus|la dedans|"
    r"vise\w*)",
    rf"{_MINE} est (?:ailleurs|(?:tout )?autre|(?:bien |tres |completement )?differente?)",
    r"loin s en faut|tant s en faut|a mille lieues",
)  # fmt: skip
