"""Trades of somebody else by what their sentence is about: someone of the structure and where else
they work, the other shops of the street, a department of a town hall."""

from __future__ import annotations

from bot.nlu.prefilter import compiled

_SOMEONE = (
    r"\b(?:comptable|tresori\w+|(?:vice )?president\w*|secretaires?|conjointe?|benevoles?|"
    r"administrat(?:eur|rice)s?|consultante?|formateurs?|formatrices?|stagiaires?|parrain|marraine|"
    r"prestataires?|adjointe?|delegue\w*)"
)
_ASIDE = r"(?: ?,? (?:elle|lui|eux|elles|il)(?: meme)? ?,?)?"
# "le comptable vient d'un cabinet de conseil", "la trésorière, elle, travaille dans une banque".
_WORKS_ELSEWHERE = compiled(
    rf"{_SOMEONE}(?: (?:de|du|d) (?:la |l )?(?:equipe|asso\w*|bureau|ca|structure))?{_ASIDE}"
    r"(?: (?:qui|nous|m|et|aussi|\w+ment))* ?"
    r"(?:(?:est|sont|etait) (?:dans|chez|de|d)|vien\w+ de?|"
    r"(?:a|ont) (?:\w+ )?(?:dirige|tenu|travaille|bosse|possede)|"
    r"travaill\w+|bosse\w*|dirige\w*|possede\w*|sort\w* de?)(?: (?!et |mais |,)\w+){0,4} $"
)
_KEEPS = compiled(rf"{_SOMEONE}{_ASIDE} (?:tien\w+|a|gere) une? (?:\w+ )?$")
# "la directrice, elle, est formatrice", "un des administrateurs est boulanger": a person's job.
_IS_BY_TRADE = compiled(
    rf"(?:{_SOMEONE}|\b(?:la |notre |ma )?(?:directrice|co ?presidente)|\b(?:le |notre |mon )?"
    rf"(?:directeur|fondateur)){_ASIDE} ?,? (?:est|etait|c est|c etait|sont|etaient)"
    r"(?: (?:une?|ancien\w*|ex|aussi|en plus|des|d|l))* $"
)
_PEOPLE = compiled(
    r"[a-z]{2,}(?:eur|euse|rice|ier|iere|iste|ien|ienne|eurs|iers|iennes)|boulang\w+|banqu\w+|"
    r"avocate?|notaire|architecte|medecin|coach"
)
# "tous les cafés de la place vont bien, mais nous…", "les boulangeries du village sont fermées".
_CROWD = compiled(
    r"(?:^|[,.;:!?(] ?|\b(?:et|mais|que|qu|car) )(?:(?:tou(?:s|tes)|la plupart d|beaucoup d|aussi|"
    r"ici|bonjour) )*(?:les|des|plusieurs|certaine?s|d autres|de nombreu\w+|"
    r"(?:pas mal|beaucoup|plein|bon nombre|un tas|la majorite|la moitie) (?:de|des|d))"
    r"(?: autres)? $"
)
_DO = compiled(
    r"(?: (?!on |nous |qu |que |et (?:on|nous) )[a-z]+){0,5}? (?:vont|sont|ont|font|ferment|"
    r"(?![a-z]+ment\b)[a-z]{3,}ent)\b"
)
_AROUND = compiled(
    r"\b(?:villages?|rue|quartier|bourg|place|ville|coin|vallee|boulevard|centre|alentours|zone|"
    r"galerie|secteur|marche)\b|\b(?:mais|et) (?:pas )?(?:nous|chez nous|la notre|on)\b|"
    r"\bpas (?:nous|la notre)\b|\bnous (?:non|pas|ca va)\b|\b(?:vont|ferment|coulent) (?:bien|mal|"
    r"tou\w+)"
)
_OR_US = compiled(r"\b(?:c est nous|sont (?:a nous|notre|nos|les notres)|qu on|que nous)\b")
# "le CCAS, service logement": a part of a public body.
_DEPARTMENT = compiled(
    r"\b(?:commune|mairie|ville|ccas|cias|departement|region|communaute (?:de communes|urbaine|"
    r"d agglo\w*)|agglo\w*|metropole|syndicat mixte|collectivite|prefecture)\b[^.;!?]{0,30}"
    r"\b(?:pole|service|direction|cellule)s?(?: (?:de|d|des|du|la|l|les|a|aux?|et))* $"
)
# "on est à côté du garage Renault", "un local dans une galerie", "au-dessus d'une pharmacie".
_PLACED = compiled(
    r"\b(?:est|sommes|suis|situ\w+|install\w+|base\w*|locaux|local|loge\w*|trouve\w*)"
    r"(?: (?!et |mais |on |nous )\w+){0,2} (?:juste )?(?:a cote|pres|en face|au dessus|au dessous|"
    r"proche) (?:du|de la|de l|d une?|des) (?:\w+ )?$"
    r"|(?:^|[,.;:] ?)(?:(?:oui|on est|juste|tout) )*(?:pres|pas loin|non loin|a cote|en face|"
    r"au dessus|derriere) (?:du|de la|de l|d une?|des|la|le) (?:\w+ )?$"
    r"|\b(?:local|locaux|bureaux?|siege|lou(?:e|ons) \w+ \w+)(?: \w+){0,2} dans "
    r"(?:une?|le|la|l) (?:\w+ )?$"
)
# "on fait appel à un chantier d'insertion pour la tonte": what those one deals with do.
_CUSTOMER = compiled(
    r"\b(?:(?:fai[st]|faisons) appel|sous trait\w+|collabor\w+|travaill\w+|boss\w+|confi\w+|"
    r"pass\w+) (?:\w+ )?(?:a|au|aux|avec|par)(?: (?:l|le|la|les|une?|des))? (?:entreprise|chantier|"
    r"atelier|regie|structure|association|asso|esat|etti|aci|ei)\b[^.;!?,]{0,60} pour "
    r"(?:le|la|l|les|nos|notre) $"
)
# "notre bailleur est une agence du centre et notre avocate nous relit": those who serve us.
_PROVIDER = compiled(
    r" (?:est|c est|s appelle) (?!a |en |dans |sur |au |base|situe|une? (?:sco|sci|asso|sa|entrepr|"
    r"structu|coop|petit|vrai))[^.;!?]{2,40} et (?:notre|mon|ma) \w+ (?:nous|m) "
)
# "notre banque est le crédit coop", "notre propriétaire est une SCI": those who serve us.
SERVES_US = compiled(
    r"\b(?:notre|nos|ma|mon|mes|la|le|l) (?:banqu\w+|assur\w+|mutuelle|bailleu\w+|proprietaires?|"
    r"proprio|(?:expert )?comptables?|cabinet(?: comptable)?|notaire|avocate?|courtier|commissaire "
    r"aux comptes|fournisseur\w*|prestataires?|grossistes?|transporteur|loueur|centrale d achat)"
    r"(?: [a-z]+)? ?,? (?:c est|est|sont|s appelle|reste|c|:) (?:(?:bien|toujours|aussi) )?"
    r"(?:(?:l|le|la|les|une?|au|a|chez) )*$"
)
# "on a un cabinet d'architecte comme client"
_AS_OTHERS = compiled(
    r"(?: (?!on |nous |et )[a-z]+){0,4} comme (?:voisine?|cliente?|partenaire|fournisseur|"
    r"prestataire|bailleur|locataire|sponsor|mecene|financeur)s?\b"
)
_SERVES = compiled(
    r"\b(?:cabinet|agence|bailleur|banque|organisme|bureau|grossiste|courtier|assur\w+|expert|"
    r"comptable|fournisseur|transporteur|notaire|avocat)"
)
# "la CAF donne 2 500 mais c'est pour la crèche": what another aid is for.
_AIDED = compiled(
    r"\b(?:caf|ville|mairie|region|departement|etat|europe|feder|aides?|subventions?)\b"
    r"[^.;!?]{0,60}\b(?:mais |ms |et )(?:c est|c) (?:que |juste )?(?:pour|pr) (?:les?|la|l) $"
)


# "le cabinet conseil planche dessus", "un cabinet instruit la certification": at work for us.
_FOR_US = compiled(
    r"(?: [a-z]+){0,2} (?:planch\w*|instrui\w*|examin\w*|evalu\w*|etudie\w*|prepar\w*|monte|"
    r"redige|accompagn\w*|suit|relit|traite|s (?:en )?occupe|bosse|travaille|doit|va)\b"
)
_THE_FIRM = compiled(r"(?:^|[,.;:]) ?(?:le|un|ce|cette?|une) (?:\w+ )?$")


def is_theirs(text: str, start: int, end: int, clause: int) -> bool:
    """Takes a text, where a word of activity stands in it, and where its clause starts; returns
    True when the clause is about someone or something else."""
    near, word = text[max(0, start - 120) : start], text[start:end]
    before = text[clause:start]
    if _WORKS_ELSEWHERE.search(near) or _KEEPS.search(near) or _PLACED.search(before):
        return True
    if SERVES_US.search(near):
        return True
    if _PEOPLE.fullmatch(word.split()[0]) and _IS_BY_TRADE.search(near):
        return True
    if _CROWD.search(near) and _DO.match(text, end) and _AROUND.search(text, end):
        return not _OR_US.search(text, end)
    if _AS_OTHERS.match(text, end):
        return True
    if _THE_FIRM.search(before) and _SERVES.match(word) and _FOR_US.match(text, end):
        return True
    ours = before.endswith(("notre ", "mon ", "ma "))
    if ours and _SERVES.search(word) and _PROVIDER.match(text, end):
        return True
    return any(words.search(near) for words in (_DEPARTMENT, _AIDED, _CUSTOMER))
