"""What the visitors of the measure say."""

TALK = [
    "bonjour",
    "on est une asso de 6 salariés à Arras, budget 300 000 €, aide à domicile",
    "non",
    "oui",
    "c'est quoi l'ESUS ?",
    "non",
    "en fait on est 7",
    "combien je peux toucher ?",
    "une caisse connectée 4500 HT et un site e-commerce pour 9000 HT",
    "c'est tout",
    "pourquoi cette question ?",
    "oui",
    "je ne sais pas",
    "jamais",
    "aucune",
    "merci",
    "quels documents faut-il ?",
    "récapitule",
    "qui peut certifier mon projet ?",
    "non",
]
TALK_ON = [
    "combien je peux toucher ?",
    "en fait on est 8",
    "merci",
    "pourquoi cette question ?",
    "en fait on est 7",
    "qui peut certifier mon projet ?",
]
