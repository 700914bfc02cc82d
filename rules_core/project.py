"""The criteria that look at the project, its public funding and earlier applications."""

from __future__ import annotations

from rules_core.logic import MET, NOT_MET, TO_DO, UNKNOWN
from rules_core.outcome import Case, Outcome, open_point
from rules_core.terms import CertificationStatus
from rules_core.wording import calendar_day, euros, long_date


def project(case: Case) -> Outcome:
    """The eligible purchases reach the minimum investment before tax (A1 above the maximum)."""
    priced, texts = case.project, case.texts
    minimum = texts["project_min_eur"]
    if priced is None:
        return open_point(
            case.facts,
            "purchases",
            "quels achats numériques vous prévoyez",
            f"Listez vos achats numériques avec leur prix : il en faut au moins {minimum} HT.",
        )
    total = priced.eligible_total_eur
    shortfall = case.limits.project_min_eur - total
    if shortfall <= 0:
        reached = (
            f"Vos achats éligibles s’élèvent à {euros(total)} HT, pour un minimum de {minimum}"
        )
        if total > case.limits.base_max_eur:
            reached += f" ; l’aide est calculée sur {texts['base_max_eur']} au plus"
        return Outcome(MET, reached + ".")
    counted = f"Vos achats éligibles s’élèvent à {euros(total)} HT"
    if priced.unpriced:
        return Outcome(
            UNKNOWN,
            f"{counted} sans compter ceux dont le prix manque ; le minimum est de {minimum}.",
            "Donnez le prix HT des achats qui n’en ont pas encore.",
        )
    short = f"{counted}, sous le minimum de {minimum} : il manque {euros(shortfall)}."
    if not priced.items:
        short = f"Vous ne prévoyez aucun achat : il en faut au moins {minimum} HT."
    return Outcome(
        NOT_MET,
        short,
        f"Il faudrait au moins {euros(shortfall)} HT d’achats numériques éligibles en plus.",
    )


def certification(case: Case) -> Outcome:
    """Certified by a trusted third party; anything else is still to do and never blocks."""
    status = case.facts.certification
    if status is CertificationStatus.OBTAINED:
        return Outcome(MET, "Votre projet est certifié par un tiers de confiance.")
    if status is CertificationStatus.IN_PROGRESS:
        return Outcome(
            TO_DO, "La certification de votre projet est en cours : il reste à l’obtenir."
        )
    return Outcome(
        TO_DO, "Il reste à faire certifier votre projet par un tiers de confiance avant la demande."
    )


def two_year_rule(case: Case) -> Outcome:
    """No application in the two years before; from the same calendar day it is open again.

    29 February opens on 1 March. Days are compared as (year, month, day), which says just that.
    """
    last = case.facts.last_application_on
    if last is None:
        return open_point(
            case.facts,
            "last_application_on",
            "si vous avez déjà demandé cette aide, ni quand",
            "Vérifiez la date de votre dernière demande INESS, s’il y en a une.",
        )
    if last == "never":
        return Outcome(MET, "Vous n’avez jamais demandé cette aide.")
    on = case.on
    year = last.year + case.limits.years_between_applications
    said = f"Votre dernière demande date du {long_date(last)}"
    if (on.year, on.month, on.day) >= (year, last.month, last.day):
        return Outcome(MET, f"{said}, il y a au moins {_years(case)}.")
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    if (last.month, last.day) == (2, 29) and not leap:
        opening = calendar_day(year, 3, 1)
    else:
        opening = calendar_day(year, last.month, last.day)
    return Outcome(
        NOT_MET,
        f"{said} : une seule demande est possible en {_years(case)}, la suivante à partir du "
        f"{opening}.",
        f"Une nouvelle demande sera possible à partir du {opening}.",
    )


def public_aid_ceiling(case: Case) -> Outcome:
    """Other public aid leaves room for a grant of at least the minimum (A9 below it)."""
    other, grant, texts = case.facts.other_public_aid_eur, case.grant, case.texts
    ceiling = texts["public_aid_rate"]
    if other is None:
        return open_point(
            case.facts,
            "other_public_aid_eur",
            "si le projet reçoit d’autres aides publiques",
            "Indiquez le montant des autres aides publiques demandées pour ce projet (0 s’il n’y "
            "en a pas).",
        )
    if not other:
        return Outcome(MET, "Votre projet ne reçoit pas d’autre aide publique.")
    received = f"Avec {euros(other)} d’autres aides publiques"
    if grant is None:
        return Outcome(
            UNKNOWN,
            f"{received}, la limite de {ceiling} ne peut pas encore être vérifiée : elle dépend du "
            "montant de vos achats éligibles.",
            "Précisez vos achats et leur prix pour vérifier le cumul des aides publiques.",
        )
    left = f"{received}, la subvention possible est de {euros(grant.amount_eur)} dans la limite de "
    left += f"{ceiling} d’aides publiques"
    if grant.amount_eur >= case.limits.grant_min_eur:
        return Outcome(MET, left + ".")
    if case.project is not None and case.project.unpriced:
        return Outcome(
            UNKNOWN,
            left + ", mais le prix de certains achats manque.",
            "Donnez le prix HT des achats qui n’en ont pas encore.",
        )
    if grant.amount_eur > 0:
        return Outcome(
            UNKNOWN,
            f"{left}, soit moins que l’aide minimale de {texts['grant_min_eur']} : la brochure ne "
            "précise pas ce cas.",
            f"Demandez à la Région si une subvention inférieure à {texts['grant_min_eur']} peut "
            "être versée, ou réduisez les autres aides publiques.",
        )
    return Outcome(
        NOT_MET,
        f"{received}, la limite de {ceiling} d’aides publiques est déjà atteinte : il ne reste "
        "rien à financer.",
        "Il faudrait moins d’autres aides publiques, ou plus d’achats éligibles dans la limite de "
        f"{texts['base_max_eur']} HT.",
    )


def _years(case: Case) -> str:
    return f"{case.limits.years_between_applications} ans"
