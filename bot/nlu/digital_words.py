"""How people say that digital is, or is not, what they do: patterns."""

from __future__ import annotations

from bot.nlu.prefilter import compiled


def _any(words: str) -> str:
    """Takes words, a dot for a space; returns a pattern of any of them."""
    return "(?:" + "|".join(words.replace(".", " ").split("/")) + ")"


_FIELD = _any(
    "num(?:erique)?s?/informatiques?/digita(?:l|le|les|ux)/web/internet/tech/logiciels?/it/"
    "dev/developpement web/haute technologie"
)
_THE = r"(?:(?:le|la|les|l|du|de|d|au|en|un|une|dans|des) )*"
_US = (
    r"(?:\b(?:on|nous|je|j|qui|association|structure|scop|scic|cooperative|entreprise|boite|"
    r"equipe|societe|sarl|sas|sasu|start ?-? ?up|startup)|^)(?: (?:y|en|les|leur|ne|n))? "
)
_PLURAL = _any(
    "sites?(?: (?:internet|web|vitrines?|e commerce))*/logiciels?/progiciels?/applis?/apps?/"
    "applications?(?: (?:web|mobiles?|metier|saas))*/plateformes? (?:numeriques?|web|en ligne|saas|"
    "internet|digitales?)/jeux videos?/solutions? (?:numeriques?|informatiques?|logicielles?|"
    "digitales?|saas|cloud|web)/outils? (?:numeriques?|informatiques?|web|digitaux|en ligne)/"
    "serveurs?/chatbots?/algorithmes?/bases? de donnees/saas/crm/erp"
)
_MAKES = (
    r"(?:gerons|(?:edit|develop+|cre|fabriqu|programm|cod|realis|propos|heberg|integr|"
    r"commercialis|invent|"
    r"livr|deploi|deploy|infoger|maintenanc|ger)(?:e|es|ons|eons|ent)|concoi[ts]|concevons|"
    r"concoivent|"
    r"vends?|vendons|vendent|fait|faisons|fais|font|maintien[ts]|maintenons|produi[ts]|produisons|"
    r"construi[ts]|construisons)"
)
_NO = r"(?: (?:pas|plus|jamais|aucune?|ni))?"
_KEEPS = r"(?:(?:edit|publi|commercialis|heberg)(?:e|es|ons|eons|ent)|vends?|vendons)"
DEED = compiled(
    # "on développe des logiciels"
    rf"{_US}(?P<deed>{_MAKES}{_NO} (?:\w+ment )?(?:et \w+ )?(?:des|les|de|d|du|beaucoup de|surtout "
    r"des|que des|que de)"
    rf"(?: (?:petits|petites|beaux|nouveaux|serveurs et des))? (?!chez|nos|notre){_PLURAL}\b"
    # "on édite un logiciel"
    rf"|{_KEEPS}{_NO} (?:une?|le|la|l|son) (?:\w+ )?{_PLURAL}\b"
    rf"|(?!heberg|publi)(?:{_KEEPS}|develop+(?:e|ons)){_NO} (?:(?:notre|nos|"
    rf"mon) (?:propres? )?)(?:\w+ )?"
    rf"(?!sites?\b){_PLURAL}\b"
    r"|(?:cod|programm)(?:e|ons) (?:des|les) (?:plateformes?|outils?|modules?|interfaces?)\b"
    r"|(?:edit(?:e|ons)|commercialis\w+) (?:une?|la|notre|nos|des) plateformes?\b"
    # "on maintient le parc informatique des mairies"
    r"|(?:maintien[ts]|maintenons|ger(?:e|ons)|install(?:e|ons)|depann(?:e|ons)|administr(?:e|ons))"
    r"(?: et \w+)? (?:le |les |des |du |l )(?:parcs? |reseaux? |systemes? |materiels? |serveurs? )?"
    r"(?:informatiques?|reseaux?|serveurs?) (?:de |des |d |du |pour )(?!notre|nos|mon|l asso)"
    # "on développe une application pour les communes"
    rf"|{_MAKES}{_NO} (?:une?|l|la|le) (?:\w+ )?{_PLURAL}(?: (?:de|d|des) \w+)? (?:(?:pour|a "
    r"destination) (?:les|des|d autres|nos clients|le compte|autrui)|aux|a des)\b"
    # "une start-up qui développe une appli"
    rf"|(?<=qui ){_MAKES} (?:une?|sa|son|l) (?:\w+ )?{_PLURAL}\b"
    # "on fait de l'informatique", "du dev"
    rf"|(?:fait|faisons|fais|font|vend|vendons){_NO} (?:que )?(?:du|de la|de l|de|d) "
    r"(?:informatique|web|dev|developpement (?:web|informatique|logiciel|d app\w+|mobile)|logiciel|"
    r"code|seo|referencement|hebergement (?:web|de sites?)|infogerance|programmation|"
    r"maintenance informatique|cybersecurite|webdesign|saas|cloud)\b)"
)
# "oui, on code un outil de suivi pour les écoles": beside a yes, what one makes is what one does.
YES_WE_MAKE = compiled(
    r"(?:(?:oui|ouais|tout a fait|exact|exactement|absolument|bien sur|effectivement|en effet|si|"
    r"c est (?:ca|exact|le cas)|complete?ment|totalement|,|[.!:]) ?)+ ?(?P<deed>"
    rf"(?:on|nous|je|j) {_MAKES} (?:une?|le|la|l|notre|nos|des|les) (?:\w+ )?"
    rf"(?:{_PLURAL}|outils?|plateformes?|systemes?|programmes?|modules?|produits?)\b"
    r"|(?:notre|nos) (?:produits?|metier|activite|offre|solution) ,? ?(?:est|c est|sont)"
    rf" (?:une?|le|la|l|des) (?:\w+ )?(?:{_PLURAL}|plateformes?)\b)"
)
# "un site pour notre boutique" is bought, not sold.
FOR_US = compiled(
    r"(?: \w+){0,3} pour (?:nous|notre (?!clientele)|nos (?!clients|adherents|membres|usagers)|"
    r"vendre)\b"
)
JOB = compiled(
    r"\b(?:agences? (?:web|digitales?|numeriques?|internet|de dev(?:eloppement)?|"
    r"de com(?:munication)? (?:digitale|web))|web ?agen[a-z]+|fournisseu\w+ d acces(?: (?:a "
    r")?internet)?|"
    r"(?:artisans?|pros?|metiers) (?:du|de l|de la) (?:web|informatique|numerique)|"
    r"intelligence artificielle|operateurs? (?:internet|telecoms?)|machine learning|"
    r"edit(?:eurs?|rice|ion) (?:de |d |des |du )?(?:logiciels?|progiciels?|applis?|applications?|"
    r"saas|plateformes?|jeux videos?|solutions?|sites?)|"
    r"edit(?:eurs?|rices?) d une? (?:\w+ )?(?:logiciels?|progiciels?|applis?|applications?|"
    r"plateformes?|jeux? videos?|saas)|"
    r"hebergeurs? (?:de |d )(?:donnees|sites?|serveurs?|applis?|applications?|messageries?)|"
    r"(?:createurs?|createuses?|batisseurs?|fabricants?|faiseurs?|concepteurs?) (?:de |d )"
    r"(?:logiciels?|progiciels?|sites?(?= (?:web|internet|vitrine))|applis?|apps|applications?|"
    r"boutiques? en ligne|plateformes? (?:web|numeriques?)|jeux videos?)|"
    r"(?:dev|developpement|creation|conception|realisation|programmation|hebergement|"
    r"integration|refonte|fabrication|"
    r"maintenance) (?:de |d |des )?(?:sites?(?: (?:internet|web))?|logiciels?|progiciels?|applis?|"
    r"applications?|"
    r"apps|web|informatiques?|jeux videos?|serveurs|donnees)|"
    r"(?:developpeu\w+|devs?(?= ?(?:$|[,.;!]|freelance|web|informatique|et|de|en))|programmeu\w+|"
    r"integrateu\w+|informaticien\w*|webmasters?|web ?designers?|"
    r"codeu(?:rs?|ses?)|data scientists?|administrateurs? (?:systemes?|reseaux?)|hebergeurs?|"
    r"techniciens? informatiques?)(?: (?:web|informatiques?|internet|full ?stack|mobile))?"
    rf"(?: (?:de |d |des )?{_PLURAL})?|"
    r"boites? (?:de |d )?(?:dev|developpement|informatique)(?: web)?|esn|ssii|"
    r"studios? de (?:jeux? videos?|developpement)|jeux? videos?|webdesign|ui ux|community manag\w+|"
    r"tierce maintenance applicative|"
    r"(?:pub\w*|marketing|strategie|transformation|transition|communication) (?:digitale?|web|"
    r"numerique|"
    r"google|en ligne)|infogerance|cybersecurite|"
    r"services? (?:informatiques?|numeriques)|prestataires? (?:informatiques?|numeriques?)|"
    r"(?:(?<=societe )|(?<=entreprise )|(?<=cooperative )|(?<=scop )|(?<=sarl )|(?<=sas ))"
    r"(?:informatique|d informatique|de services (?:informatiques|numeriques))|(?:depannage|"
    r"assistance|prestations?) informatiques?|"
    r"dev (?:web|freelance|mobile)|webdesign|data ?centers?|saas|referencement (?:web|naturel))\b"
)
PERSON = compiled(
    r"(?:developpeu|programmeu|integrateu|informaticien|web(?!design)|codeu|data sc|admin|techn|"
    r"hebergeu\w+(?! d))"
)
# ", en SARL": the form that is told after a trade.
IN_FORM = compiled(
    r" ?[,:(-]? ?(?:(?:en|statut|forme|sous|juridique|format|une|d|de|freelance) )*"
    r"(?:sarl|sasu?|eurl|scop|scic|sa|association|asso|cooperative|ei|micro ?-? ?entreprise|"
    r"auto ?-? ?entrepreneur)(?: (?:loi )?1901)?[ )]*(?=$|[,.;])"
)
# "SCIC hébergeur web": what the structure is.
STRUCTURE = compiled(
    r"\b(?:scic|scop|sarl|sas|sasu|eurl|association|boite|entreprise|societe|cooperative|collectif|"
    r"equipe|bande|groupe)(?: (?:de|d))? $"
)
PRICED = compiled(r" ?(?:a|:|pour|=|-|,)? ?\d[\d ]*(?:[.,]\d+)? ?(?:k|€|euros?|ht|ttc)(?!\w)")
_CORE = (
    r"(?:coeur|metiers?|activites?|specialites?|gagne pain|adn|raison d etre|expertise|"
    r"coeur d activite|boulot|travail|job|business|quotidien|pain quotidien|profession|mission|"
    r"vocation)"
)
_AFFAIR = rf"(?:{_CORE}|truc|domaine|affaire|rayon|fort|dada|tasse de the|fonds de commerce)"
CORES = (
    compiled(
        rf"\b(?:100 %|entierement|exclusivement|uniquement|totalement|completement|tout|que|a fond)"
        r" (?!le logiciel\b)(?:du |de la |de l |dans |le |l |la )*"
        rf"{_FIELD}\b(?! (?:qu|que|dont) )"
        rf"|\b{_FIELD} a 100 %"
    ),
    compiled(
        rf"\b(?:le |la |l |les ){_FIELD}\b(?: [a-z%,]+){{0,6}}?"
        r" (?:est|c est|reste|represente|constitue|fait|notre|nos|mon)(?: [a-z,]+){0,5}? "
        rf"{_CORE}\b"
    ),
    compiled(
        rf"\b{_FIELD} ?(?:,|:)? ?(?:c est|est|reste|represente|constitue|au|comme)(?: "
        rf"[a-z,]+){{0,4}}? {_CORE}\b"
    ),
    compiled(
        rf"\b{_CORE}(?: (?:d |de |du )?(?:activites?|metiers?|principale?s?|l entreprise|"
        rf"l association|la structure|la boite|la societe|(?:notre|nos) [a-z]+))?(?: [,:])?"
        r" (?:(?:est|reste|:|sont|dans|n est|c|tourne|autour|bien|surtout|d abord|avant|"
        r"tout|"
        rf"pas|plus|absolument|du|vraiment|en|non|a|vise|lie|liee) )*{_THE}{_FIELD}\b"
        r"(?! (?:imprime|sert|gere|fait|nous|calcule|ne|n|est (?:la|juste)) )"
    ),
    compiled(
        rf"\b(?:on est|nous sommes|je suis|on bosse|on travaille|nous travaillons|je travaille|"
        r"on vit|nous vivons|(?:secteur|domaine|milieu|filiere)s?(?: d activite)?(?: (?:c est|est|"
        r":))?)"
        r" (?:bien |surtout |tous |clairement |a fond |principalement )?(?:dans |du |de |d |le |l "
        r")*"
        rf"(?:monde du |secteur du |domaine du |milieu du )?{_FIELD}\b"
    ),
    compiled(
        r"\b(?:entreprises?|boites?|structures?|societes?|association|start ?-? ?ups?|scop|"
        r"acteurs?|"
        r"cooperative|pure players?) (?:du |de la |de l |de |d |dans le |dans l )?"
        r"(?:numerique|digitale?|informatique|tech|web|internet|it)\b"
    ),
)
# "l'informatique sert à la gestion, notre cœur [c'est l'accueil]": something else is the core.
ANOTHER = compiled(
    r"(?: (?:de metier|d activite|principale?|a nous))* ?,? (?:c est|est|reste|ce sont|demeure) "
    r"(?:(?:surtout|d abord|avant tout|plutot|bien|vraiment|de) )*"
    rf"(?:les?|la|l|des|du) (?!(?:[a-z]+ )?{_FIELD}\b)[a-z]{{3,}}"
)
APART = compiled(r"[,:;] (?:(?:mais|alors que|et|nous) )*(?:notre|nos|mon|le|l)\b|\bmais\b")
# A word that denies, in the sentence of the core.
NOT = compiled(
    r"\b(?:pas|aucune?|aucunement|nullement|en rien|guere|loin|non|ni|jamais|sans|n est plus|"
    r"ne sommes plus)\b"
    r"(?! (?:seulement|que|uniquement|mal)\b)"
)
PARTLY = compiled(
    r"\b(?:en partie|un peu|moitie|pour partie|partiellement|plus ou moins|entre autres|parfois|"
    r"pas seulement|pas que|pas uniquement|accessoirement|aussi)\b"
)
_TOOL = (
    r"(?:outils?|instruments?|moyens?|supports?|appui|soutien|coup de main|complement|plus|"
    r"accessoire|secondaire|vitrine|detail|ustensile|aide|leviers?|ressources?|canal|bequille|"
    r"vehicule|vecteur|relais|tremplin|auxiliaire|serviteur|gadget|atout|truc utile|commodite|"
    r"facilite|bonus|renfort)"
)
_NOT_OURS = (
    r"(?:(?:surement|certainement|absolument|vraiment|surtout|bien sur|evidemment|mais|et) )*"
    r"(?:pas|nullement|aucunement|en rien|en aucun cas|en aucune facon)"
    r"(?: (?:du tout|vraiment|non plus))?"
)
_AIM = (
    r"(?:(?:vrai|vraie|seule?|unique|propre) )?(?:coeur|centre|noyau|metier|activite|occupation|"
    r"profession|boulot|job|taf|travail|gagne pain|vocation|mission|fonds de commerce|finalite|"
    r"raison d (?:etre|exister)|specialite|domaine|affaire|essence|fond|objet|but)"
)
# "un support pour nous, pas la profession", "pas la vocation, un accessoire": when that is asked.
TOOL_NOT_TRADE = compiled(
    rf"(?:(?:non|oui|euh|ben|bah|c est|cela reste|ca reste|juste|que|qu|,) )*"
    rf"(?:une? |d |l |le |la )?(?:(?:simple|bon|bonne|grand|precieux|petit) )?{_TOOL}"
    rf"(?: (?!{_NOT_OURS} )[a-z]+){{0,8}}? ?,? "
    rf"{_NOT_OURS} (?:la|le|l|notre|nos|mon|ma|une?) {_AIM}(?: [a-z]+){{0,6}}[ .!]*"
    rf"|(?:(?:non|euh|ben|bah|c est|ce n est|,) )*{_NOT_OURS} (?:la|le|l|notre|nos|mon|ma|une?) "
    rf"{_AIM}(?: [a-z]+){{0,4}}? ?,? (?:(?:juste|mais|c est|seulement|plutot|bien) )*(?:une? )"
    rf"(?:simple )?{_TOOL}(?: [a-z]+){{0,5}}[ .!]*"
)
# "notre site internet n'est plus à jour": said of a tool, not of a trade.
AS_A_TOOL = compiled(r" (?:a jour|en ligne|accessible|en service|a la page|termine|fini|pret)\b")
DENIALS = (
    compiled(
        rf"\b(?:rien|aucun (?:rapport|lien)|sans (?:rapport|lien)|pas (?:grand chose|de rapport)) "
        rf"(?:a voir )?(?:avec |ds |dans ){_THE}{_FIELD}\b"
    ),
    compiled(
        r"\b(?:tres |bien |vraiment )?(?:loin|lieues|a l oppose|hors|en dehors|etrangers?) "
        rf"{_THE}{_FIELD}\b"
    ),
    compiled(
        rf"\b(?:pas|non|ni)(?: (?:du tout|vraiment|specialement|particulierement|franchement))? "
        rf"(?:une? |des )?(?:(?:entreprise|boite|activite|structure|societe|association|start ?up|"
        rf"metier|gens|pros?|professionnels|specialistes|experts|acteurs?) {_THE}{_FIELD}"
        rf"|(?:dans |du ){_THE}{_FIELD}|{_THE}(?:numeriques?|informatiques?|digital\w*))\b"
        r"(?! (?:de|pour (?!coeur|metier|activite)|en|a) )"
    ),
    compiled(
        rf"\b{_FIELD} ?[?:=,] ?(?:ah |euh |mais )?(?:non|nan|pas du tout|absolument pas|"
        r"nullement)\b"
    ),
    compiled(
        r"\b(?:pas?|ni) (?:des |une? |du |de )?(?:informaticien\w*|developpeu\w+|geeks?|"
        r"programmeu\w+)\b"
    ),
    compiled(
        rf"\b{_FIELD}\b(?: ?,)?(?: (?:pour nous|chez nous|ici))? (?:ce )?(?:c est|est|n est|"
        r"(?:ne |nous )?(?:sert|reste|constitue|demeure|represente|intervient)|comme|juste|"
        rf"seulement)(?: [a-z]+){{0,4}}? {_TOOL}\b"
    ),
    # "on répare des vélos alors le numérique hein"
    compiled(
        rf"\b(?:alors|donc|vous savez) (?:(?:le|la|l|les|ton|votre) )+{_FIELD}"
        r"(?:[ ,.!]|\b(?:hein|bof|euh|pff\w*|vous (?:savez|pensez|voyez|comprenez)|"
        r"tu (?:parles|penses))\b){0,12}$"
    ),
    compiled(rf"\b{_FIELD} (?:juste|seulement|uniquement|que|qu) (?:comme |un |pour |de )+"),
    # "l'informatique, c'est juste pour la gestion"
    compiled(
        rf"\b{_FIELD} ?,? (?:(?:c est|ce n est|on s en sert|on l utilise|il nous sert|est) )"
        r"(?:(?:juste|seulement|uniquement|simplement|que|qu) (?:bon )?(?:pour|comme|a) |"
        r"(?:la )?pour (?:les|la|le|nos) (?:compta\w*|factur\w+|paies?|plannings?|mails?|devis|"
        r"courriers?|administratif|gestion)\b)"
    ),
    compiled(
        r"\b(?:utilis\w+|se sert|servons|sers|on a) (?:juste|seulement|uniquement|simplement|que) "
        r"(?:[a-z]+ ){0,2}?(?:logiciels?|applis?|sites?|ordis?|ordinateurs?|pc|tableurs?|excel|"
        r"mails?|word)\b"
    ),
    compiled(
        rf"\b(?:c est|n est|simplement|juste|seulement) (?:juste |seulement |simplement |qu |que )+"
        rf"(?:un |une |de l |du )?{_TOOL}\b|\bcomme (?:un |simple )+{_TOOL} (?:de|du|pour|et|,)"
    ),
    compiled(
        r"\b(?:utilis\w+|se sert|servons|sers)(?: [a-z]+){0,4}? (?:ordis?|ordinateurs?|"
        r"informatique|"
        r"numerique|internet|logiciels?)(?: [a-z]+){0,3}? (?:comme (?:tout le monde|outil)|juste|"
        r"seulement|c est tout)\b"
    ),
    compiled(
        rf"\b{_FIELD} (?:, |: )?(?:c est )?pas (?:du tout |vraiment )?(?:notre|le|mon) {_AFFAIR}\b"
        rf"|\b(?:en aucun cas|en rien|nullement|aucunement) {_THE}{_FIELD}\b"
        r"|\ba peine (?:\w+ )?(?:envoyer|ouvrir|allumer|servir|utiliser|taper) "
        r"(?:une? |l |le |d une? )*(?:mails?|ordis?|ordinateurs?|word|excel|fichiers?|souris)\b"
    ),
    compiled(rf"\b{_FIELD} (?:cela |ca )?s arrete la\b"),
    # "un scanner, c'est toute notre informatique", "voilà pour le numérique", "pour tout numérique"
    compiled(
        rf"\b(?:(?:c est|voila) (?:toute?|la seule|le seul|notre seule?)|voila pour)"
        rf" (?:la |le |l |notre |nos )?{_FIELD}\b(?! qu)"
        rf"|\b(?:notre|nos|le|mon) (?:seule?|unique)s? {_FIELD} ,? ?(?:c est|est|se)\b"
        rf"|\b(?:pour|comme) (?:toute?|seule?|unique) {_FIELD}\b"
    ),
    # "pas le métier, un simple outil", "sans que ce soit le cœur de ce qu'on fait"
    compiled(
        rf"^(?:non ,? ?)?pas (?:le|notre|un|mon) {_CORE} ,? ?"
        r"(?:(?:juste|c est|que|seulement|plutot) )*"
        rf"(?:un )?(?:simple )?{_TOOL}\b"
        # "simple support, en aucun cas notre activité", "on s'en sert, notre mission est ailleurs"
        rf"|^(?:(?:non|c est|juste|un|que|qu|,) )*(?:simple )?{_TOOL} ,? ?(?:mais )?(?:pas|"
        rf"en aucun cas|"
        rf"en rien|surtout pas|rien a voir avec) (?:(?:c est|du tout) )?(?:la |le |notre |nos |"
        rf"mon )"
        rf"{_AFFAIR}\b"
        rf"|^pas (?:le|la|notre|mon) {_AFFAIR} ,? ?(?:(?:juste|c est|que|seulement|"
        rf"plutot) )*(?:un )?"
        rf"simple [a-z]+$"
        rf"|\b(?:sert|servons|utilise|utilisons|recourons)\b(?: [a-z]+){{0,3}} ?[,;]? ?(?:mais |"
        rf"et )?"
        rf"(?:(?:ce n est|c est) pas (?:le|la|notre|mon) {_AFFAIR}|(?:notre|le|"
        rf"nos) {_AFFAIR} est ailleurs)\b"
        rf"|\bsans (?:que (?:ca|cela|ce) soit|en faire) (?:le |la |notre |une? )?"
        rf"(?:vrai )?(?:{_CORE}|profession)\b"
    ),
    compiled(rf"\brien (?:de |d une? |d |du )?(?:{_FIELD}|electronique|start ?-? ?up)\b"),
    compiled(rf"\bconnai\w+ (?:rien|pas grand chose|que dalle) (?:en|a|au|dans) {_THE}{_FIELD}\b"),
    compiled(
        r"\b(?:sites?|internet|ordis?|numerique|"
        r"informatique)(?: \w+){0,2}? (?:ne )?sert (?:juste|seulement|"
        r"uniquement|simplement|qu) (?:a|pour|de)\b|\bs en sert (?:juste |seulement |"
        r"que )?pour (?:les|la|le|"
        r"nos) (?:mails?|compta\w*|factures?|devis|planning|courriers?)\b"
    ),
    compiled(
        r"^(?:oui |on a |nous avons )+(?:un|notre|le) (?:site|page)(?: (?:web|internet|"
        r"facebook))? ,? ?mais "
        r"(?:on|nous|c est|notre)\b"
    ),
    compiled(rf"\b{_FIELD}\b(?: [a-z,]+){{0,6}}? (?:y connai\w+ rien|(?:alors|donc) non$)"),
    compiled(
        r"\b(?:sert|servons|utilise|utilisons) (?:\w+ )?(?:juste |seulement |que )*comme (?:un |d "
        rf"un |simple )*{_TOOL}\b"
    ),
    compiled(rf"\b{_FIELD}\b(?: [a-z,]+){{0,5}}? (?:comme tout le monde|tres peu pour nous)"),
    # "notre raison d'être est l'entraide, internet n'en est que l'instrument"
    compiled(
        rf"\b(?:{_FIELD}|technologies?|ordinateurs?|ordis?|ecrans?|machines?) "
        r"(?:n (?:en |y )?(?:est|sont)|ne (?:sont|reste\w*)) que? (?:une? |l |le |la |les |des )?"
        rf"(?:simples? )?{_TOOL}\b"
    ),
    compiled(rf"\b{_FIELD} (?:ne )?(?:nous |me )?sert (?:juste|seulement|surtout|uniquement|qu)\b"),
    compiled(
        r"\b(?:ce n est|c est|n est) (?:absolument |vraiment )?pas (?:du tout |vraiment |non plus "
        r")?"
        r"(?:notre (?:coeur|activite principale|metier principal)|le coeur)"
        rf"|^(?:non )?(?:ce n est|c est) pas (?:du tout )?(?:notre|mon) {_AFFAIR}[ .!]*$"
    ),
)
# "loin d'être un outil, c'est ce que nous vendons", "ce n'est pas un outil, c'est notre métier"
MORE_THAN_A_TOOL = compiled(
    rf"\b(?:loin d etre|plus qu|pas (?:juste |qu |que |seulement )?) ?(?:une? )?(?:simple |seul )?"
    rf"{_TOOL} ,? ?(?:mais )?(?:(?:c est|bien|plutot|aussi) )*(?:[a-z]+ ){{0,6}}?"
    rf"(?:(?:notre|mon|le) {_CORE}|vendons|vend)\b"
)
# "non, à part la compta", "hormis les mails, rien": everybody's tools, when that is asked.
_NOTHING = r"(?:non|nan|no|rien|aucune?|aucunement|zero|pas (?:du tout|vraiment|grand chose))"
_BUT = r"(?:a part|sauf|hormis|excepte|mis a part|en dehors d\w*|si ce n est)"
_OFFICE = (
    r"(?: (?:la|le|les|l|une?|d|de|du|notre|nos|petite?|juste|pour|suivi|gestion)){0,4} "
    r"(?:compta\w*|factur\w+|devis|mails?|paies?|payes?|plannings?|facebook|insta\w*|pages?|sites?|"
    r"caisses?|ordi\w*|pc|administrati\w+|secretariat|com|communication|bureautique|excel|word|"
    r"internet|reseaux sociaux|logiciels?|tablettes?|agendas?)\b[^.;!?]{0,30}?"
)
# "on n'a même pas internet", "tout est sur papier", when that is asked.
NO_GEAR = compiled(
    r"\b(?:pas|ni|sans|aucune?)(?: (?:encore|toujours|meme|une?|l|d|de|la|le|seule?))* (?:internet|"
    r"wi ?-? ?fi|fibre|(?:adresse )?(?:e ?-? ?)?mails?|ordi\w*|pc|sites?(?: (?:web|internet))?|"
    r"page facebook|smartphones?|informatique|numerique)\b(?! (?:a|de|pour) (?:vendre|notre|mon))"
    r"|\b(?:tout|encore|toujours|travaill\w+|bosse|bossons|notons?|fait|faisons)(?: [a-z]+){0,4}? "
    r"(?:(?:au|sur|du|a la|le) (?:papier|crayon|stylo|main)|sur (?:un |des )?cahiers?)\b"
    r"|\b(?:minitel|fax)\b"
    r"|\b(?:vieux|vieil|vieille|antique) (?:ordi\w*|pc|tel\w*|tablette|fax|machine a ecrire)\b"
)
_SO = r"(?:(?:ben|bah|bon|ah|que|ca|cela|bien sur|voila|a fond|,|madame|monsieur) ?)*"
# "on ne vit que de ça", "exclusivement", when that is asked.
WHOLLY = compiled(
    rf"{_SO}(?:(?:c est )?(?:bien |vraiment |justement )?(?:la|le|notre|mon) {_AIM}"
    r"(?: [a-z]+){0,3}? ?,? (?:et )?(?:non |pas )(?:qu |juste |seulement )?une? (?:simple )?"
    rf"{_TOOL}"
    r"|(?:c est )?(?:au|le) (?:coeur|centre) de (?:notre|nos)(?: [a-z]+){1,3} ,? "
    r"(?:certes|oui) ,? "
    rf"(?:et|c est|bien|notre|mon|meme|aussi|{_AIM}|[, ])+"
    rf"|(?:on|nous) (?:ne )?(?:vit|vivons|fait|faisons|bosse|travaille)(?: [a-z]+){{0,2}} "
    r"que (?:de |la dessus|dans )?(?:cela|ca|la dedans)?|exclusivement|"
    r"(?:c est )?(?:la totalite|l integralite|toute?|100 ?%)(?: (?:de )?(?:notre|nos|l) "
    r"(?:activites?|metier|travail|boulot|chiffre d affaires))|la totalite|l integralite|"
    r"(?:il )?(?:n )?y a rien d autre|(?:on|nous) (?:ne )?(?:fait|faisons) rien d autre|"
    r"c est (?:cela |ce )?qui (?:nous|me) (?:fait (?:tous )?(?:vivre|manger|bosser)|nourrit)|"
    r"(?:(?:c est (?:cela |ce )?qui |cela |ca )(?:fait bouillir|remplit) la marmite)|"
    r"(?:c est (?:cela |ce )?qui |cela |ca )?met du beurre dans les epinards(?: ,? ?et [a-z ]+)?|"
    r"c est (?:notre|mon) (?:gagne ?-? ?(?:pain|croute)|raison d etre|coeur|pain quotidien|"
    r"fonds de commerce))"
    rf"(?: (?:depuis|du matin|a longueur|de la|et|pour)(?: [a-z]+){{1,5}})?[ ,.!]*{_SO}[ .!]*"
)
# "le numérique pèse 3 % de notre activité".
SHARE = compiled(
    rf"\b{_FIELD} ?,? (?:(?:ca |cela )?(?:pese|represente|fait|compte pour)|c est|est)"
    r"(?: (?:a peine|moins de|environ|presque|seulement|que|qu|plus de|au moins|a peu pres)){0,2} "
    r"(?P<share>\d{1,3}) ?(?:%|pour ?cents?)"
)
_ONLY = r"(?:juste|seulement|uniquement|simplement|que|rien que|surtout|just)"
_MINOR = (
    r"(?:secondaires?|accessoires?|margina(?:l|le|ux)|annexes?|anecdotique|minoritaire|"
    r"(?:un|qu un|que le) (?:simple )?(?:moyen|outil|support|plus|detail|instrument)"
    r"(?: (?:de|d)(?: [a-z]+){1,3})?)"
)
BUT_TOOLS = compiled(
    rf"(?:(?:ben|bah|euh|ah|oh|,) )*(?:{_NOTHING}[ ,.]+(?:\w+ ){{0,3}}?{_BUT}{_OFFICE}"
    # "non c'est juste pour la compta", "uniquement la caisse et le site"
    rf"|(?:{_NOTHING}[ ,.]+)?(?:(?:c est|on (?:en fait|s en sert|l utilise)|il sert|ca sert|"
    rf"cela sert|on a|mais) )*{_ONLY}{_OFFICE}"
    # "c'est secondaire"
    rf"|(?:{_NOTHING}[ ,.]+)?(?:(?:{_ONLY}|c est|cela reste|ca reste|"
    r"il (?:ne )?(?:est|reste|constitue|represente)|"
    r"pour nous|chez nous|"
    r"tres|assez|plutot|vraiment|purement|completement|totalement|simple|mais|un peu|, ) ?)*"
    rf"{_MINOR}(?: (?:pour nous|chez nous|ici|dans notre (?:activite|metier)))?"
    r"(?:[ ,.]+(?:rien de plus|sans plus|point|c est tout|point barre))?"
    # "on s'en sert comme tout le monde"
    r"|(?:non ,? ?)?(?:on|nous) (?:s en (?:sert|sers)|l utilise|en fait|nous en servons|"
    r"l utilisons) (?:juste |un peu )?comme tout le monde\b[^?]*"
    rf"|{_BUT}{_OFFICE}[ ,]+(?:\w+ ){{0,3}}?{_NOTHING}(?: (?:d autre|de numerique|"
    r"numerique|electronique|informatique))?)[ .!]*"
)
# "rien d'informatique, des travaux": of what is bought as well.
NOTHING_OF = compiled(r"(?:non ,? ?)?rien (?:de |d )?(?:informatique|numerique|digital)")
HALF = compiled(r"\b(?:moitie ,?-? ?moitie|50 ?/ ?50|pour moitie|a moitie|a parts egales)\b")
# What is supposed against the facts.
WERE_IT_SO = compiled(
    rf"\bsi (?:[a-z]+ ){{1,6}}?(?:etait|etions|faisait|faisions|avait|avions|bossait|travaillait|"
    rf"vivait) (?:[a-z]+ ){{0,6}}?{_FIELD}\b.{{0,30}}?\b(?:aurait|aurions|aurais|serait|serions|"
    rf"demanderait|ferait|viendrait|saurait|saurions)\b"
)
SOME = compiled(
    rf"\b(?:un peu|pas mal|moitie|une part|une partie) (?:de |du |d |"
    rf"dans le )*{_FIELD}\b(?! (?:pour|comme))"
)
MEDIATION = compiled(
    r"\b(?:mediation numerique|inclusion numerique|mediateurs? numeriques?|mediatrices? "
    r"numeriques?|"
    r"conseillers? numeriques?|reconditionn\w+ (?:d |de |des )?(?:ordinateurs?|pc|"
    r"informatique|smartphones?|materiel informatique)|ateliers? (?:numeriques?|informatiques?)|"
    r"initiation (?:au numerique|a l informatique)|espace (?:public )?numerique|epn|"
    r"cyber ?(?:centre|base)|emmaus connect)\b"
)
_WHOLLY_DIGITAL = (
    r"(?:informatique|logiciels?|web|cybersecurite|saas|cloud|dev|programmation|data|ia|seo|ux|"
    r"ce genre de choses?|etc)"
)
WHOLE = compiled(
    rf"(?:(?:oui|non|le|la|l|de|du|dans|c est|en|et|ou|,) )*{_WHOLLY_DIGITAL}"
    rf"(?:(?: ,)? (?:(?:et|ou|de|du|la|le|l) )*{_WHOLLY_DIGITAL})*[ .!]*"
)
# "applis mobiles pour les mairies, on en vit".
LIVES = compiled(
    rf"(?:(?:oui|ouais|ouaip|ben|bah|euh|,|des|les|du|de la) )*(?P<deed>{_PLURAL}"
    r"(?: mobiles?| web| metier)?(?: (?:pour|aux|a|d|de|des|les|la|et)(?: (?!on\b|c\b)[a-z]+)"
    r"{1,4})?) ?,? (?:et )?"
    r"(?:on en vit|on vit de (?:cela|ca)|(?:on|nous) (?:ne )?(?:fait|faisons) que (?:cela|ca)|"
    r"c est (?:tout )?ce qu on (?:fait|vend)|c est (?:notre|tout notre|mon) "
    r"(?:metier|boulot|activite|taf|gagne pain)|cela nous fait vivre)[ .!]*"
)
# "quand une boîte a le digital comme activité": a rule is looked for.
GENERAL = compiled(
    r"\b(?:quand|considere\w*|qu|si|est ce qu|lorsqu) (?:une?|les|des) (?:boites?|entreprises?|"
    r"structures?|societes?|associations?|cooperatives?)\b|\ba partir de (?:quand|quel)"
    r"|\b(?:ca |cela |c est )(?:compt\w+|consider\w+) comme|\bqui decide|\bcomment on sait"
    r"|\b(?:infos?|questions?|renseignements?|precisions?) sur\b|\bentendez vous|\bou pas$"
)
# "les ESN sont éligibles", "un éditeur peut demander": of a kind, not of us.
OF_A_KIND = compiled(
    r" (?:sont|peu(?:t|vent)|ont droit|a droit|y ont|ont le|ca|cela|c est|est|a t)\b"
    r"(?! (?:bien |vraiment )?(?:notre|mon|tout|le coeur|ce qu))"
)
OURS = compiled(
    r"\b(?:notre|nos|nous|mon|ma|je|j|on (?:est|a|fait|vend|gere|edite|developpe|cree|propose|"
    r"concoit|heberge|n est|ne|travaille|bosse)|\d+ (?:sal\w*|etp|personnes))\b"
)
