"""How people say that they do not know: patterns, on the canonical text of one clause."""

from __future__ import annotations

from bot.nlu.prefilter import compiled

_NOT = r"(?:pas|plus|rien|po|pa|point)"
_VERY = (
    r"(?:vraiment|franchement|vrmt|du tout|absolument|strictement|meme|trop|encore|toujours|"
    r"malheureusement|fichtre|fichtrement|foutre|moi|nous|exactement|precisement|plus|bien|"
    r"honnetement|desole\w*|pas|donc|non)"
)
_SOMEONE = (
    r"(?:(?:le|la|l|mon|ma|mes|notre|nos|les|un|une|son|sa) )?(?:\w+ ){0,2}?(?:comptab\w*|compta|"
    r"expert\w*|tresor\w+|direct\w+|president\w*|collegue\w*|patron\w*|chef\w*|bureau|gerant\w*|"
    r"conseil d administration|ca|secretaire|secretariat|administrat\w*|responsables?|"
    r"coordinat\w+|associee?s?|cabinet|siege|rh|drh|daf|gestionnaire|assistante?|elue?s?|"
    r"fondat\w+|predecesseure?|mari|femme|equipe|service \w+)"
)
_IN_CHARGE = (
    r"(?:ger(?:e|ent|ait)|s (?:en )?(?:occup|charg)\w+|m en occupe|sai[ts]|savait|savent|"
    r"saura(?:it)?|connait|"
    r"sui(?:t|vait)|pai\w*|paye\w*|declare|verse|regle|fai(?:t|sait) (?:ca|cela|la compta\w*|"
    r"les (?:comptes|papiers|dossiers))|"
    r"tien(?:t|drait)|tenait|trait\w+|monte|montait|"
    r"remplit|detient|decide|voit|pilote|centralise|a (?:ca|cela|ces|les|l|la|cette|tout)|avait|"
    r"pourra(?:it)?|peut|doit|repond\w*)"
)
_TO_CHECK = (
    r"(?:j ?)?(?:(?<!\ble )(?<!\bla )(?:re)?demand\w*(?= ?$| (?:ca|cela|a|au|aux|aupres|"
    r"confirmation|conseil|"
    r"l avis)\b)|"
    r"verifi\w+|regard\w+|renseign\w+|check\w*|consult\w+|retrouv\w+|interrog\w+|"
    r"pos\w+ la question|(?:appel|contact)\w+(?! (?:hdf\w*|(?:la |l |le |un |une |notre )?(?:"
    r"cress|urscop|iriae|opco|prefecture|d\w*ets|cabinet|organisme|agglo)))|rappel\w+|fouill\w+|"
    r"(?:re)?voir\w*|voie|vois|"
    r"(?:re)?cherch\w+|(?:re)?calcul\w+|confirm\w+|rapproch\w+|tir\w+ (?:ca|cela) au clair|"
    r"fai\w+ le point|fass\w+ le point|fai\w+ preciser|reli(?:re|se|ses)|reflech\w+|"
    r"ressort\w+ les?)"
)
_DATA = (
    r"(?:info\w*|chiffres?|elements?|reponses?|documents?|dates?|montants?|donnees|comptes|bilan|"
    r"papiers?|renseignements?|visibilite|details?|acces|connaissance|nombre|notion|precisions?|"
    r"idee|souvenirs?)"
)
_TELL = (
    r"(?:dire|repondre|prononcer|preciser|renseigner|donner|chiffrer|affirmer|garantir|confirmer|"
    r"estimer|juger|savoir|souvenir|retrouver|evaluer|trancher)"
)

DOES_NOT_KNOW = compiled(
    # "je ne sais vraiment pas", "j'en sais rien", "je c pas"
    rf"(?<!vous )(?<!tu )(?<!ils )\b(?:sais|sait|sai|savons|(?<!y )connais|(?<!y )connait|"
    rf"(?<!y )connaissons|"
    rf"souviens|souvient|souvenons|rappelle|retrouve|retrouvons|vois(?= (?:pas|plus)(?: trop|"
    rf" bien)?(?:$| quoi| ce qu)))"
    rf"(?: {_VERY}){{0,4}} {_NOT}\b|^(?:se|ses|che|c) {_NOT}(?= |$)|\bsouviens (?:plus|pas)\b"
    rf"|\b(?:je|j|jan|jen) (?:ne |n )?(?:en |le )?(?:c|ce|c est|se|ses|sai|sait) {_NOT}\b"
    r"|\bne (?:sais|saur(?:ais?|ait|ions))\b|\b(?:chai|chais|jsais|jsai|sais|sai) (?:plus|"
    r"plu|pu)\b|\b(?:n en|j en|en) (?:sais|sait|"
    r"savons) (?:\w+ )?rien\b"
    r"|\bmoi (?:non plus )?je sais (?:pas|plus)\b|\b(?:jsp|jspas|chais pas|chai pas|chai pa|chepa|"
    r"jsais pas|jsai pas|sais pas|idk|no idea)\b"
    # "aucune idée", "pas la moindre info", "pas d'idée"
    r"|\b(?:aucune?|pas (?:la |le )?moindre|pas (?:de|d|une)|zero|nulle) (?:idees?|ide|certitude|"
    r"notion|"
    r"infos?|informations?|souvenirs?|visibilite|trace|element)\b"
    r"|\b(?:je|j|nous|on) (?:en |l |le )?ignor(?:e|ons|ais)\b"
    # "j'ai oublié la date", "ça m'échappe"
    r"|\b(?<!avais )(?<!avait )(?<!avions )"
    r"(?:oublie|zappe)(?<!sinon j oublie)(?= ?$| (?:dsl|desole\w*|"
    r"pardon|sorry|navree?|helas|malheureusement|completement|totalement|depuis$|merci|la date|"
    r"le jour|quand|"
    r"combien|le montant|le chiffre|le nombre|"
    r"depuis|l annee|ce qu|si)\b)(?![^:]{0,30}: ?\d)|\bm echappe\b|\bm est (?:inconnue?|sortie?)\b|"
    r"\btrou(?: noir)? (?:de memoire|$)|^(?:j ai |la |euh |un )*(?:le |un |gros )*trou(?: noir)?$|"
    r"\b(?:personne|nul|aucun de nous) (?:ne )?(?:le |la )?(?:sait|saurait|saura|s en souvient|"
    r"se souvient|se rappelle)\b|"
    r"\b\b(?:montant|date|chiffre|nombre) inconnue?\b"
    r"|\b(?:pas|plus|rien) (?:\w+ ){0,4}(?:sous la main|sous les yeux|en tete|en memoire|"
    r"sur moi|devant moi)\b|\bme dit (?:absolument |strictement )?rien\b"
    # "je n'ai pas l'info", "je ne dispose pas de ces éléments"
    rf"|\b(?:ai|a|avons|dispos\w+|possed\w+|detien\w+) (?:malheureusement |helas )?(?:pas|"
    rf"plus) (?:encore |toujours |"
    rf"du tout |plus )?(?:(?:de |d )?(?:l|la|le|les|cette|ce|ces|tous les|"
    rf"toutes les) (?:\w+ )?{_DATA}|"
    r"(?:d |de )?(?:acces|connaissance|info\w*|element|reponse|visibilite|details?|notion|"
    r"precision)\b)|\bne les (?:ai|avons|a|connais|connait) (?:pas|plus)\b|\bdispos\w+ pas d\b|"
    r"\bpas encore (?:les|le|l) (?:chiffres?|comptes|bilan)\b"
    r"|\bpas (?:encore |totalement |completement )?(?:fait|etabli|arrete|cloture|boucle|sorti|"
    r"calcule|"
    r"recu|termine|valide|fini) (?:le |les |l |nos |notre |mes |ce |de )+(?:\w+ )?(?:bilan|"
    r"comptes?|calculs?|total|chiffres?|exercice|cloture|montage financier|plan de financement)\b"
)
# "je ne sais plus si je vous l'ai dit": what is told is known.
IF_SAID = compiled(
    r"\bsi (?:je|j|on|nous) (?:(?:vous|l|le|la|les) )*(?:ai|a|avons) (?:deja |bien )?(?:dit|ecrit|"
    r"precise|mis|indique|mentionne|repondu|donne|note|signale)\b"
)
UNSURE = compiled(
    r"\b(?:suis|sommes|est) pas (?:\w+ ){0,2}?(?:sure?s?(?= ?$| du tout|"
    r" de(?! (?:bien )?(?:comprendre|saisir))| que?\b| si)|"
    r"certaine?s?)\b"
    r"|^(?:je |suis )*pas (?:tres |trop |vraiment |bien |completement |totalement |du tout |"
    r"100 % )?"
    r"(?:sure?(?= ?$| du tout| de (?!la\b)| que?\b)|certaine?)\b|\bsans certitude\b|\bpas (?:le |"
    r"la )?savoir\b|\bj hesite\b"
    r"|\bon hesite\b"
)
CANNOT_TELL = compiled(
    r"\b(?:suis|sommes|est) pas (?:\w+ ){0,2}?(?:au courant|au fait|en mesure|capable|competente?|"
    r"qualifiee?|habilitee?|la bonne personne|(?:la mieux |le mieux |bien )placee?|informee?s?|"
    r"renseignee?s?)\b|\bpas dans les (?:chiffres|comptes|papiers|secrets?|dossiers)\b"
    r"|\b(?:j etais pas (?:encore )?|je n etais pas )(?:la|en poste|arrivee?|dans l \w+|ici|"
    r"present\w*)\b"
    r"|^pas au courant\b|\bincapable de?\b"
    rf"|\bimpossible (?:de|a|d)(?: (?:vous|le|la|m en|me|y|l))* {_TELL}\b"
    rf"|\b(?:peux|peut|pouvons|pourrais|pourrai|saurais) (?:pas|rien)"
    rf"(?: (?:vous|te|me|le|la|l|en|y|trop|encore))* {_TELL}\b"
    r"|\b(?:difficile|dur|complique|delicat|pas (?:facile|simple|evident)) (?:a|de|d)"
    rf"(?: (?:vous|le|y))* {_TELL}\b"
    r"|\b(?:personne|on|n|ne) m a (?:rien |pas |jamais |encore )*(?:dit|transmis|donne|communique|"
    r"informee?|prevenue?|passe|explique)\b(?! que)"
    r"|\b(?:pas|rien n est|rien d|n est pas) (?:encore |totalement |vraiment )?(?:decidee?s?|"
    r"cloturee?s?|(?<=encore )comptee?s?|verifiee?s?|"
    r"choisie?s?|fixee?s?|definie?s?|connue?s?|calculee?s?|chiffree?s?|arretee?s?|close?s?|"
    r"tranchee?s?|determinee?s?|evaluee?s?|estimee?s?|sortie?s?|bouclee?s?)\b"
    r"|\ben (?:pleine )?reflexion\b"
)
MUST_CHECK = compiled(
    r"\b(?:faut|fo|faudra|faudrait|faudrai|fodrait|fodra|dois|doit|devons|devrais|devrai|devrait|"
    r"devrions|vais|va|allons|prefere|besoin|laisse\w*|attend\w*|reste|temps)"
    r"(?: (?:que|ke|qu|je|j|on|nous|moi|l|le|la|lui|leur|y|d|de|a|abord|bien|me|encore|aussi|"
    r"juste|avant|"
    rf"quand meme|peut etre|aille|aller|vous|ca))* {_TO_CHECK}\b"
    r"|\bje (?:demanderai|redemanderai|verifierai|regarderai|poserai la question)"
    r"(?: (?:a|au|aux|ca|cela|confirmation|aupres)\b| ?$)"
    r"|\bje (?:me renseigne|verifie|regarde (?:et|ca)|demande (?:a|au|aux)|reviens (?:vers vous|"
    r"dessus)|vous (?:repondrai|redirai) plus tard)\b"
    r"|\b(?:je|on|nous) (?:(?:le|la|les|l|y|vous|en) )*(?:verrai|verra|verrons|vois|voit|check\w*|"
    r"(?:regard|demand|verifi|confirm|calcul)er(?:ai|a|ons)|(?:re)?dir(?:ai|a|ons))"
    r"(?: (?:ca|cela|tout))* (?:avec|aupres|demain|ce soir|plus tard|en rentrant|des que|"
    r"quand (?:je|on|j)|lundi|mardi|mercredi|jeudi|vendredi|la semaine prochaine)\b"
    r"|(?:^|\b(?:c est|reste|tout|encore|toujours|date|montant|chiffre) )a (?:verifier|voir|"
    r"confirmer|preciser|determiner|demander|definir|valider)\b"
)
ELIGIBILITY = compiled(
    r"\b(?:eligib\w*|droit|l aide|cette aide|la subvention|financ(?!es\b|ier)\w+|admissib\w*|"
    r"rentre dans(?! (?:cette|ces|une de ces|la|ce) (?:case|categorie|definition|cas)s?\b))\b"
)
ASKS = compiled(
    r"\b(?:comment|pourquoi|c est quoi|qu est ce|kesako|kezako|koi|c est a dire|signifie\w*|"
    r"(?:veut|veux) dire|en quoi)\b"
)
IN_CHARGE = compiled(
    rf"\bc (?:est )?(?:pas )?(?:plutot |surtout |a )?{_SOMEONE} (?:qui|ki|que|de) (?:\w+ )?"
    rf"{_IN_CHARGE}\b|\b(?:seule? |il n y a que ){_SOMEONE} (?:qui )?{_IN_CHARGE}\b"
    rf"|^(?:mais |et )?(?:lui|elle|eux|elles|il|ils) (?:seule?s? )?(?:le |la )?(?:sai[ts]|"
    rf"savent|saurai(?:t|ent)|saura|"
    r"savait|connait)\b"
    rf"|^{_SOMEONE} (?:sait|saura(?:it)?|doit savoir|gere|s (?:en )?(?:occup|charg)e|"
    r"pourra(?:it)?|peut vous|(?:(?:nous|vous|me|le|la|l|les) )+(?:donnera|dira|enverra|"
    r"communiquera|"
    r"transmettra|confirmera))\b"
    rf"|\b(?:voyez|voir|demand(?:er)?ez|verrez|adresser?ez vous|adressez vous|appelez|contactez|"
    rf"laisse\w*)"
    rf"(?: (?:ca|cela|la|plutot|directement|avec|a|au|aux|aupres|de|du|cette|question|reponse|"
    rf"soin|le))* {_SOMEONE}\b"
    r"|^(?:(?:ca|cela|la|ce point) )?c est (?:plutot )?(?:le|la|l|notre|mon|ma) (?:tresori\w+|"
    r"comptab\w*|compta|expert comptable|secretaire|direct(?:eur|rice)|daf|gestionnaire|bureau)$"
    # Anyone at all, of the matter itself: "c'est Monique qui s'en charge", "demandez à Paul"
    r"|\bc (?:est )?(?:(?!cress|urscop|iriae|hdf\w*|innovation)\w+ ){1,3}(?:qui|"
    r"ki) (?:gere (?:tout )?(?:ca|cela)|sai[ts](?: ?$| (?:ca|"
    r"cela))|s (?:en|y) (?:occup|charg|colle)\w*|s (?:occup|charg)\w+ de (?:tout )?(?:ca|cela))\b"
    r"|(?<!vous )\b(?:demand(?:er)?ez|voyez) (?:(?:ca|cela|plutot|directement|donc|lui|leur|ce) )*"
    r"(?:(?:a|au|aux|avec) (?!moi|nous|qui|quoi)\w+|lui|leur)\b"
    r"|\bc est (?:plutot |vraiment )?une question (?:pour|a poser a[ux]?) (?!vous|moi|nous)"
    r"|^(?!qui|on|je|nous|vous|ils?|elles?|personne|ca|cela|rien)[a-z]+ (?:sait|saurait|saura) "
    r"(?:ca|cela|mieux que moi|vous (?:le )?(?:dire|repondre)|repondre)\b"
    r"|\bpas moi (?:qui|ki)\b|\bpas (?:de )?(?:mon|ma|mes) (?:domaine|rayon|role|boulot|affaire|"
    r"job|"
    r"ressort|competences?|perimetre|partie)\b|\bje ne m (?:en )?occupe pas\b|"
    r"\bje m en occupe pas\b"
)
# "je ne sais pas comment on est classés" (but "je ne sais pas comment faire" asks for help)
HOW_WE_ARE = compiled(
    rf"\b(?:sais|sait|savons|vois|voit) (?:\w+ ){{0,2}}?{_NOT}(?: \w+){{0,2}}? (?:comment|"
    rf"en quoi|pourquoi|"
    r"dans quel\w*(?: \w+)?|ou) (?:on|nous|ils|il|elle|notre|ca|cela) (?!peut|pourrait|doit|fait)"
)
PASSES = compiled(
    r"(?:^|\b(?:alors|bon|ben|bah|euh|et|donc) )(?:moi )?(?:je|j|on) (?:passe|saute)(?= ?$| (?:sur|"
    r"cette|celle|la|mon tour|pour|a la (?:suite|suivante|question)|svp|stp|sil|s il|merci|"
    r"desole\w*|dsl|"
    r"aussi|encore|plutot)\b)"
    r"|^(?:je (?:prefere|vais) )?(?:joker|passe?(?= ?$)|passer|passons|suivante|next|"
    r"skip)\b(?! (?:a |au |de |par |en )?\d)"
    r"|\bpass(?:ez|ons|e) (?:donc |plutot )?(?:a|au) (?:la suite|autre chose|la suivante)\b"
    r"|\bquestion suivante\b|\bno comment\b|^(?:sans|pas de) (?:reponse|opinion|avis|commentaire)"
    r"|\b(?:prefere|souhaite|veux|desire) (?:ne )?pas (?:vous )?(?:le )?(?:repondre|dire|"
    r"communiquer|donner)\b|\bon (?:verra|y reviendra|en reparl\w+)\b|^(?:plus tard|une autre fois|"
    r"j y reviendrai)\b|\bvous m en demandez\b|^joker\b|"
    r"(?<!\ba )(?<!\bai )(?<!\bavons )\blaiss(?:e|es|ez|ons|er) (?:ca |cela )?(?:de cote|vide|"
    r"tomber)\b(?! (?:le|la|les|l|notre|mon) \w)"
)
RHETORICAL = compiled(
    r"\bcomment (?:voulez vous|veux tu|vous voulez|tu veux|voudriez vous) (?:que|qu) (?:je|on|"
    r"nous) "
    r"(?:le |la |les |vous |te )*(?:sache|sachions|sais|devine|connaisse|reponde)\b"
    r"|\bcomment (?:je|on|le|nous)? ?(?:pourrais je |pourrais |pourrait on |pourrait |peux |peut )?"
    r"(?:le |la |l )?(?:saurais?|savoir|saurait|devine\w*)\b|\best ce que je (?:le )?sais\b"
    r"|\b(?:qu est ce que|que) j en sais\b|\bj en sais quoi\b|\b(?:va|allez|allons) savoir\b"
    r"|\bdieu (?:seul )?(?:le )?sait\b(?! (?:que|qu|si)\b)|"
    r"\bqui sait\b|^mystere\b|^(?:tres )?bonne (?:question|"
    r"colle)\b"
    r"|\b(?:une|la) colle\b|\blangue au chat\b|\bboule de gomme\b|"
    r"\bje seche\b|\bsuis (?:completement )?(?:perdue?|paumee?)\b"
)
WHOLE = compiled(
    r"(?:peut etre(?: bien)?|inconnue?s? (?:pour|a|au|de) .{1,30}|ptet|ptetre|possible|"
    r"c est possible|ca depend|dites moi|inconnue?|"
    r"inconnue? pour moi|je comprends? (?:pas|rien)|"
    r"je ne comprends? (?:pas|rien)(?: .*)?|c est (?:flou|pas clair)(?: pour moi)?|je dois voir)"
)
