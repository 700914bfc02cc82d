"""Things of no worth, which stand for nothing: "pas un kopeck", "personne nous file un navet"."""

from __future__ import annotations

TRIFLE = (
    r"(?:centime|cent|euro|sou|rond|[ck]opec?k?|kopek|radis|fifrelin|liard|denier|maravedis|penny|"
    r"sesterce|billet|thune|piecette|picaillon|pistole|drachme|rouble|peseta|lire|ducat|kreutzer|"
    r"pepette|fric|flouze|pesos?|dollar|franc|shilling|navet|poireau|haricot|feve|lentille|"
    r"(?:petit )?pois|carotte|patate|"
    r"oignon|chou|cacahuete|noisette|pistache|cerise|noix|amande|chataigne|prune|figue|nefle|"
    r"pepin(?: de \w+)?|noyau(?: de \w+)?|grain(?: de \w+)?|miette(?: de \w+)?|bouton(?: de "
    r"culotte)?|clou|epingle|"
    r"cheveu|poil|clopinette|bricole|€)"
)
"""Coins small, old or foreign, vegetables, nuts, crumbs."""
