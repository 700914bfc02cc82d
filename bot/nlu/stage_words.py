"""The words that tell how far an approval or a certification is, by kind of event."""

_FILE = r"(?:demandes?|dossiers?|demarches?|procedures?|processus|candidatures?|renouvellements?)"
_ANY_VERB = (
    r"(?!dossier|cahier|courrier|premier|dernier|janvier|fevrier|hier|avoir|partir)"
    r"\w{2,}(?:er|ir|oir|aire|dre|ire|ttre|ivre)"
)
_STEP = (
    r"(?:demander|faire|deposer|solliciter|contacter|monter|envoyer|commencer|lancer|entamer|"
    r"trouver|"
    r"chercher|voir|appeler|preparer|avoir|obtenir|decrocher|etre|devenir|rencontrer|certifier|"
    r"valider|"
    r"remplir|completer|finir|rediger|constituer|choisir|occuper|mettre|engager|redemander)"
)
_THEM = r"(?:nous |l |le |la |les |y )*"
OTHER_APPROVAL = (
    r"(?:jeunesse|sports?|service|sap|ministeriel\w*|prefectoral (?:pour|service)|pmi|caf|"
    r"intermediation|cpom|education|mission|esp|tourisme|iae|siae|insertion|securite|sanitaire|"
    r"departement\w*|qualite|atout|culture\w*|organisme|formation|academique|pmr|bio)"
)
CERTIFIER = (
    r"(?:cress|urscop|iriae|opco|epci|hdfid|hauts de france innovation\w*|tiers de confiance|"
    r"cabinets?(?! comptables?)|consultants?|experts?(?! comptables?)|organismes?|"
    r"structure d accompagnement|"
    r"communaute (?:de communes|d agglomeration|urbaine)|agglo\w*|intercommunalite)"
)
OTHER_CERTIFICATE = (
    r"(?:bio\w*|qualiopi|iso|afnor|ecocert|label|hve|nf|pefc|fsc|demeter|rge|qualite|"
    r"(?<!tenez pas )(?<!tenir )(?<!tenez )(?<!en )comptes?|"
    r"commissaires?|agricult\w+|max havelaar|caisses? (?:\w+ )?certifiees?|logiciels?|"
    r"ssl|scolarite|travail|employeur|medical\w*|conforme|vigilance|urssaf|fiscal\w*|"
    r"assurance\w*|formateurs?|exacte?s?|exactitude|donnees|informations|electronique|"
    r"produits?|bois)"
)
_SIDE = r"(?:(?:juste |bien |deja |enfin |tout |encore |toujours |tous |bientot )*)"

_AWAITED = (
    r"(?:(?: (?:toujours|encore|la|le|l|les|une?|leur|leurs|de|du|d|notre|cet|cette|juste|que))"
    r"{0,4} (?:arrete|signature|reponse|retour|decision|avis|validation|papier|agrement|"
    r"certificat\w*|attestation|accord|obtention|notification|courrier|feu vert)"
    r"(?: (?:prefectoral|du prefet|de la \w+))?)?"
)
# "on attend de voir", "d'avoir les sous": nobody is at work, unless an answer is what is awaited.
_OUR_TIME = (
    r"(?!(?:avoir|recevoir|obtenir|connaitre) (?:l |la |le |leur |une? |notre |son |cet |cette )?"
    r"(?:arrete|signature|reponses?|retours?|decision|avis|validation|papiers?|agrement|certif\w*|"
    r"attestation|accord|notification|courrier|feu vert|rendez|rdv|nouvelles))"
    r"[a-z]+(?:er|ir|re)\b"
)
_ANSWER = r"(?! (?:(?:ma|mes|cette|la|toutes?|notre) (?:\w+ )?reponses?|ce qu\w*|ca|cela)\b)"
_NOT_YET = (
    r"(?:(?:toujours|meme|encore|vraiment) )*(?:pas|jamais|guere|point)"
    r"(?: (?:encore|vraiment|trop|du tout))*"
)
# "on s'en est pas encore souciés", "on s'est pas attelés", but not "on s'est pas présentés".
_NOT_SET_TO = (
    rf"(?:s|m|nous) (?:(?:en|y) (?:est|sommes|suis) {_NOT_YET} (?!rendu|apercu|souven|retrouv|"
    rf"servi|remi|sorti|tire|reconnu)[a-z]+(?:e|i|u|is|it|ert)(?:e?s)?"
    rf"|(?:est|sommes|suis) {_NOT_YET} (?:charge|soucie|preoccupe|mis|attele|penche|lance|inquiete|"
    r"renseigne|decide|occupe|colle|interesse|bouge|attaque|plonge|investi|active|rapproche|"
    r"manifeste|jete|engage|attarde|tourne|mobilise)(?:e|s|es)?)(?: (?:la )?(?:dessus|dedans))?"
)
_NOT_SOUGHT = (
    rf"(?:(?:l|y) (?:a|ai|avons) {_NOT_YET}|jamais) (?:brigue|convoite|recherche|vise|couru apres|"
    r"souhaite|voulu|requis|revendique|quemande|quete|cherche|desire|exige|reclame|postule|"
    r"ambitionne|espere|guigne|lorgne|mendie|implore|candidate|aspire|pretendu|tente|essaye|essaie|"
    r"envisage|imagine|tenu)(?:e|s|es)?"
)
_LOOKED = (
    r"(?:regarde|lu|ouvert|etudie|relu|valide|controle|evalue|consulte|examine|verifie|epluche|"
    r"analyse|instruit|signe|certifie|atteste|expertise|decortique|parcouru|tamponne)"
)
_NOBODY_LOOKED = (
    r"(?:personne|nul(?:le)?(?: \w+)?|aucune? \w+|pas une? (?:seule? )?\w+)"
    r"(?: (?:ici|chez nous|encore|ne|n|l|la|les))* (?:a|ont|ait)"
    rf"(?: (?:encore|toujours|jamais|meme))* {_LOOKED}(?:e|s|es)?"
    r"(?: (?:(?:le|la|l|notre|nos|les|mon|ce) \w+(?: des charges)?))?"
)
REFUSED = (
    rf"{_NOT_SET_TO}|{_NOT_SOUGHT}|{_NOBODY_LOOKED}|"
    r"y (?:a|ai|avons) (?:(?:encore|meme) )?(?:pas|jamais|guere)(?: encore)? (?:pense|songe|"
    r"reflechi|touche)|"
    r"pas (?:encore )?(?:eu|trouve|pris) le temps|"
    r"rien (?:de|d) (?:fait|lance|commence|engage|entrepris)|laisse(?:e|s)? tomber|"
    r"pas (?:\w+ )?(?:interesse\w*|l intention|envie|au programme|d actualite|dans nos (?:projets|"
    r"plans))|"
    r"(?:nul|personne|aucun\w*)(?: (?!on\b|nous\b)\w+){0,2}? (?:n y a (?:encore |jamais "
    r")?(?:jete|mis|touche)|"
    r"n est au courant)|qu?e? (?:nous|moi) qui l (?:ai|avons) (?:lue?|vue?|ouverte?)|"
    r"rien entrepris|refus(?:e|ee|es|ees|ait|ent|es)?|rejete\w*|rejets?|abandonn\w*|deboute\w*|"
    rf"recale\w*|retiree?s?{_ANSWER}|suspendue?s?|annule\w*{_ANSWER}|"
    r"perdue?s?|(?:vien\w*|venons) (?:\w+ )?de (?:le |la |l )?perdre|"
    r"perime\w*|caduc\w*|echue?s?|defavorable|dit non|echapp\w+|"
    r"revoque\w*|resili\w*|renonc\w+|pas (?:\w+ )?voulu|"
    r"pas (?:\w+ )?(?:droit|eligibles?)|pas donne (?:de )?suite|ne rempli\w+ pas|"
    r"plus (?:maintenant|valables?|a ce jour|aujourd hui)|(?:avait|avions) jusqu|"
    r"(?:a|est|sont) (?:deja )?expiree?s?|expiree?s?(?= depuis)|expire(?! (?:en|le|fin|dans|au))"
)
# "expire en 2024": gone, or still good? Without accents nothing tells.
UNCLEAR = (
    r"expire|(?<!\ba )(?<!termine )(?<!expire )(?<!finit )(?<!renouveler )bientot(?= ?(?:$|[,.!]))"
)
RENEWAL = (
    r"(?:en cours?|demande\w*|dossiers?|procedure|attente|en train|instruction)(?: \w+){0,3}? "
    r"(?:de |le |du )?renouvel\w+(?: (?:en cours?|depose\w*|envoye\w*))?|"
    r"renouvel(?:lement|er)(?: \w+){0,4}? (?:en cours?|demande\w*|depose\w*|attente|instruction)|"
    r"en renouvellement|renouvellement"
)
WAITING = (
    rf"en cours?|encours|(?:en|dans l|l) attente{_AWAITED}|"
    rf"(?:on|nous|j|ils?|elles?|et) {_SIDE}attend(?:s|ons|ent)?(?! (?:d|de|2) {_OUR_TIME})"
    rf"{_AWAITED}|"
    r"instruction|instrui\w+|en ce moment|l etude|etudi(?:e|ent)|examin(?:e|ent)|l examen|"
    r"(?:dans les|par les) tuyaux|sur (?:les|de bons) rails|dans le (?:pipe|circuit)|sur le feu|"
    r"(?:ca|cela) (?:mijote|traine|suit|bouge)|en marche|"
    r"en route|en chemin|bonne voie|mi chemin|(?:en plein|au) milieu|en voie d\w*|en phase \w+|"
    r"en (?:pleine )?preparation|en train(?: d(?:e)? (?:l |le |la |les )?(?:etudier|regarder|"
    r"eplucher|relire|instruire|verifier|analyser|decortiquer|expertiser|evaluer|lire|controler|"
    r"examiner|valider|certifier|traiter|parcourir))?|(?:accuse de reception|recepisse)(?: de "
    r"(?:la |notre )?(?:depot|demande|dossier))?"
    r"(?: (?:nous |m )?(?:est|a ete|a bien ete) (?:bien )?(?:parvenu|remis|delivre|recu|arrive|"
    r"envoye|transmis)| recu)?|"
    r"(?:decision|reponse|arrete|courrier|notification|retour|agrement|avis|verdict)(?: \w+)? "
    r"(?:ne |n )?(?:nous |m )?(?:est|a|sont) (?:(?:toujours|encore) )*(?:pas|jamais)(?: encore)? "
    r"(?:ete )?(?:parvenue?|arrivee?|tombee?|rendue?|notifiee?|communiquee?)s?|suit son cours|"
    r"saurait tarder|en plein dedans|en pleine? (?:procedure|demarche|"
    r"instruction|demande)|"
    r"(?:pas encore|toujours pas)(?: \w+)? recue?s?|discussion|"
    r"(?:pas|toujours pas|jamais|aucune?|sans|rien)(?: \w+){0,4}? (?:reponses?|retours?|nouvelles)|"
    r"(?:a|ont|met|mettent) le nez (?:dedans|dessus|dans)|dans les mains(?= d)|"
    r"(?<!pas )(?:le |la |l |les )(?:reli(?:t|sent)|epluche(?:nt)?|decortique(?:nt)?|"
    r"examine(?:nt)?|passe(?:nt)? au crible)|"
    r"s en (?:occupe|occupent|charge|chargent)|(?:est|sont) dessus|y travaill\w+|"
    r"(?:travaill|boss|planch)\w+ dessus|accompagn\w+|(?<!\bd )avance(?:nt)?|"
    r"entre les mains(?= d)|entre leurs mains|"
    r"manque (?:juste|plus que|seulement|que)|reste (?:juste|plus qu\w*|seulement)|"
    r"pris en charge|incomplete?s?|pieces? (?:complementaires?|manquantes?)|"
    r"(?:presque|bientot|quasiment|pas (?:encore|tout a fait|totalement)) (?:\w+ )?"
    r"(?:fini\w*|termine\w*|boucle\w*)|(?:presque|bientot|quasiment) (?:\w+ )?(?:obtenue?s?|"
    r"certifiee?s?|validee?s?|faite?s?|agreee?s?)|"
    rf"(?:va|vont|allons|devrait|devrions|doit|doivent) {_SIDE}{_THEM}(?:l )?(?:avoir|obtenir|"
    r"recevoir|etre (?:bon|ok|fini|fait|agree|certifi|valid)\w*)|"
    rf"(?<!\bon )(?<!\bnous )(?<!\bje )(?:va|vont|doit|doivent) {_SIDE}{_THEM}{_ANY_VERB}"
)
# What the visitor is yet to do.
PLANNED = (
    r"(?:va|vais|allons|compt(?:e|ons|ait)|envisag\w+|prevoi\w+|prevoy\w+|prevue?s?|souhait\w+|"
    r"voudr\w+|aimer\w+|pens(?:e|ons)|veut|veux|voulons|doit|devons|dois|devra\w*|faudra\w*|"
    rf"faut|reste|espere\w*|esperons|projet d)(?: \w+){{0,4}}? {_STEP}|"
    rf"(?<!\brien )(?:{_FILE} )?\ba (?:re)?(?:faire|demander|prevoir|deposer|venir|lancer)|"
    r"plus tard|y (?:pens|reflechi|song)\w+|prevue?s?|en projet|en reflexion|reflechi\w+|"
    rf"(?:{_FILE} )?(?:sera|seront|serait) (?:\w+ )?(?:fait|demand|depos|certifi|valid|lanc)\w*|"
    r"(?:on|nous|je|j) (?:\w+ ){0,3}?(?:fe|demande|depose|occupe|ver|enver|lance|contacte|commence|"
    r"monte)(?:ra|rons|rai)|cherch\w+ (?:encore |toujours )?(?:une? |des )?(?:certif\w+|tiers|"
    r"cabinets?|organismes?|quelqu un)|"
    r"l an prochain|l annee prochaine|"
    r"fau(?:t|dra|drait) (?:qu on|que l on|que nous|que je) (?:\w+ ){0,3}?(?:occup|fass|lanc|"
    r"demand|contact|prenn|depos|mett|voi)\w*|"
    r"(?:va|vais|allons) (?:bientot |peut etre )?(?:s y mettre|appeler|contacter|prendre contact|"
    r"s en occuper|nous y mettre)"
)
_PAPER = r"(?:attestations?|certif\w*|papiers?|arretes?|agrements?|accord|certificats?|feu vert)"
GRANTED = (
    r"(?<!dossier )(?<!demande )(?<!demandes )(?<!candidature )(?<!reponse )(?<!courrier )"
    r"(?<!refus )(?<!decision )(?<!verdict )"
    r"(?:est|sont) (?:bien |enfin |deja |tout juste )?(?:arrive|tombe|dans la boite)(?:e|s|es)?"
    r"(?! (?:(?:a|en|dans|chez|sur|aupres|hors) )(?!courrier|la boite))|"
    rf"(?:nous |m )(?:l |les )?(?:a|ont) (?:\w+ )?(?:remis|delivre|donne|fourni|transmis|adresse|"
    rf"envoye)(?:e|s|es)?(?! (?:\w+ )?(?:formulaires?|dossier|rendez|refus|liste|devis|suite|"
    rf"un non))|"
    r"(?<!\bde )(?:decision|reponse|suite|issue) (?:est |a ete )?(?:\w+ )?favorable|"
    r"(?:figur\w+|inscrite?s?|est|sommes) (?:bien |deja )?(?:sur|dans) la liste(?! d attente)"
    r"(?: (?:officielle|nationale|departementale|prefectorale))?(?: des (?:entreprises|structures)"
    r"(?: solidaires)?(?: agreees?)?)?|(?:etre|est|ete) actee?s?|"
    r"arrete (?:\w+ )?d agrement (?:nous )?(?:est|a ete) (?:\w+ )?(?:publie|signe|notifie|paru|"
    r"affiche|rendu)|"
    r"(?:arrete|agrement|certificat|attestation) nous est (?:bien |enfin )?(?:parvenu|arrive)e?|"
    rf"(?:on a|nous avons|j ai) (?:bien |deja )*(?:l |le |la |notre |les |leur |son |mon )"
    rf"(?:precieux )?(?:{_PAPER}|document|sesame)(?! {OTHER_CERTIFICATE})|"
    r"(?<=agrement )(?<!demande d agrement )(?<!demandes d agrement )(?<!dossier d agrement )"
    r"(?<!candidature d agrement )(?<!formulaire d agrement )"
    r"(?:(?:nous|m|a|ete|est|bien|enfin|deja) )+(?:publie|notifie|signifie|"
    r"transmis|communique|expedie|adresse)(?:e|s|es)?|"
    r"obten(?:ue?s?|ions|ait|aient)|(?<!\bd )accorde(?:e|s|es)?|octroye\w*|delivre(?:e|s|es)?|"
    r"accepte(?:e|s|es)?|"
    r"acquise?s?|decroch(?!er\b)\w+|de droit|(?:dans|au fond de) (?:la|notre|ma) (?:poche|boite|"
    r"besace)|"
    r"tamponne(?:e|s|es)?|c est plie|"
    r"(?:recuper|retrouv|reobten|regagn)(?:e|ee|es|ees|u|ue)"
    r"(?! (?:le|la|les|l|un|une|notre|du|des) )|"
    r"recu(?:e|s|es)?(?! (?:\w+ )?(?:dossier|demande|accuse|recepisse))|attribue(?:e|s|es)?|"
    r"renouvele(?:e|s|es)?|(?<!qui )(?<!qui nous )valide(?:e|s|es)?|valables?|"
    r"court jusqu|titulaires?|"
    r"benefici(?:es?|ons|ent|ait|ions)|"
    r"det(?:ien|en)\w+|dispos(?:e|ons|ent)|possed\w+|feu vert|"
    r"(?:a|ont|ete) (?:\w+ )?donne(?:e|s)?(?! (?:suite|rendez|des|un formulaire))|avis favorable|"
    r"(?<!\bde )dit oui|en poche|en mains?(?! d)|de plein droit|"
    r"arrete (?:prefectoral|du prefet|de la prefecture)|signe(?:e|s|es)?|"
    r"(?:c est|ca y est|deja|ca a ete|dit) (?:deja |bien |tout |c est )*"
    r"(?:fait(?! une? )|bon|regle|signe|ok|acquis|boucle|fini|termine)|"
    r"(?:vien\w*|venons) (?:juste |tout juste |meme )?d(?:e)? (?:nous |l |le |la )*"
    r"(?:avoir|obtenir|recevoir|delivrer|accorder|donner|valider|certifier|renouveler)|"
    r"\b(?<!\btout )eue?s?(?! (?:\w+ )?(?:reponse|retour|refus|rendez|contact|le temps))|"
    rf"agre(?:e|es|s|er)?(?! {OTHER_APPROVAL})|"
    rf"(?<!qui )(?<!qui nous )certifie(?:e|s|es)?(?! {OTHER_CERTIFICATE})"
)
# "on l'a", "nous ne l'avons pas", "on l'est": having it, when nothing follows that says more.
HAVING = (
    r"(?:\bl a|\bl ai|\bl avons|\bl est|le sommes|en a|en avons|en ai)"
    r"(?P<not> (?:pas|plus|jamais|point|toujours pas|pas encore))?"
    r"(?= ?(?:$|[,.;:!)]|encore ?$|(?:bien|deja|enfin) ?(?:$|[,.!]|oui|depuis)|(?:depuis|en|mais|"
    r"cet|cette|ce|car|parce|et|toujours|on|je|finalement|malheureusement|helas|non plus|"
    r"maintenant|du tout|actuellement)\b))"
)
FILED = (
    rf"(?:re)?(?:fait|faite|faits|faisons|fais|faire) (?:\w+ )?(?:la |une |notre |cette |les |"
    rf"des |de |"
    rf"d |le |un |aucune? )*{_FILE}|"
    r"(?:vien\w+|venons) (?:juste |tout juste )?d(?:e)? (?:l |le |la |les )*"
    r"(?:envoyer|deposer|demander|faire|lancer|poster|transmettre|commencer|demarrer|entamer|"
    r"partir|"
    r"contacter|rencontrer|saisir|appeler|voir|engager)|"
    r"(?:re|ren)(?:depose|voye|demande)(?:e|s|es)?|(?:depose|envoye|entame|commence|lance|initie|"
    r"sollicite|demande|transmise?)(?:e|s|es)?|saisie?s?|(?:a|ai|avons|ont) (?:entrepris|poste|"
    r"remis)|"
    r"l (?:a|ai|avons) (?:\w+ )?(?:montre|presente|soumis|confie)e?|"
    r"(?<!\ben )(?<!\bfait )(?<!\bfont )parti(?:e|s|es)?|(?:demarre|enclenche|amorce)(?:e|s|es)?|"
    r"(?:est|sont|ete|bien|deja|avons|ai|a) (?:(?:bien|deja|tout juste|un peu) )*(?:engage|avance)"
    r"(?:e|s|es)?(?! (?:dans|pour|sur|aupres|en faveur|contre))|"
    r"(?:demander|deposer|envoyer|solliciter|entamer|commencer|lancer)"
)
# The file, or what was asked: only what comes before tells which.
FINISHED = r"(?:fini|termine|boucle|acheve|finalise|abouti)(?:e|s|es)?"
MET = (
    r"rendez vous|reunions?|entretiens?|echanges?|visites?|"
    r"contact(?:e|es|s)?|rencontre(?:e|s)?|vu(?! (?:que|les?|la)\b)|choisie?s?|trouvee?s?|"
    r"rapport|audit|analyse|diagnostic|regardee?s?"
)
# Counts only when denied: "on ne savait pas", "je n'en connais aucun".
UNKNOWN = r"savai\w+|connai\w+"
DONE = r"fait(?:e|s|es)?(?! (?:une? |des |partie|de l|du|l objet|que|travailler))"
NOUN = _FILE
