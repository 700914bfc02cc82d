"""How the Region is reached: as the scheme's file says, whatever rules are in force."""

from __future__ import annotations

from rules_core.parameters import contact

_GIVEN = contact()

CONTACT = {
    "phone": _GIVEN["contact_phone"],
    "tel": "+33" + _GIVEN["contact_phone"].replace(" ", "").removeprefix("0"),
    "email": _GIVEN["contact_email"],
    "website": _GIVEN["contact_website"],
}
PHONE_OR_MAIL = f"{CONTACT['phone']} ou {CONTACT['email']}"
