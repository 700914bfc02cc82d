"""The closed lists of the scheme; each value is also its JSON string."""

from __future__ import annotations

from enum import Enum


class Term(str, Enum):
    """A closed-list value that behaves as its JSON string on every supported Python."""

    __hash__ = str.__hash__
    __str__ = str.__str__


class LegalForm(Term):
    """Legal form; a SCOP or SCIC keeps that value whatever company form it takes."""

    SARL = "sarl"
    EURL = "eurl"
    SAS = "sas"
    SASU = "sasu"
    SA = "sa"
    SCA = "sca"
    SCOP = "scop"
    SCIC = "scic"
    ASSOCIATION = "association"
    EMPLOYER_GROUP = "employer_group"
    GEIQ = "geiq"
    SOLE_TRADER = "sole_trader"
    PARTNERSHIP = "partnership"
    FOUNDATION = "foundation"
    MUTUAL = "mutual"
    OTHER_COOPERATIVE = "other_cooperative"
    PUBLIC_BODY = "public_body"
    OTHER = "other"


class Esus(Term):
    """Where the ESUS approval stands."""

    OBTAINED = "obtained"
    PENDING = "pending"
    NONE = "none"


class SiaeKind(Term):
    """Conventions of the "insertion par l'activité économique" (IAE)."""

    EI = "ei"
    ETTI = "etti"
    AI = "ai"
    ACI = "aci"
    EITI = "eiti"


class Sector(Term):
    """Excluded activities of the brochure, and `other` for any activity it does not exclude."""

    FINANCE = "finance"
    REAL_ESTATE = "real_estate"
    TRAINING = "training"
    CONSULTING = "consulting"
    ENGINEERING_OFFICE = "engineering_office"
    WHOLESALE = "wholesale"
    OTHER = "other"


class PurchaseCategory(Term):
    """What is bought; the first three are the brochure's own examples."""

    ECOMMERCE = "ecommerce"
    PAYMENT = "payment"
    DATA = "data"
    OTHER_DIGITAL = "other_digital"
    NOT_DIGITAL = "not_digital"


class Vat(Term):
    """Whether a price was given before tax (HT), with tax (TTC), or without saying."""

    EXCLUDED = "excluded"
    INCLUDED = "included"
    UNSTATED = "unstated"


class CertificationStatus(Term):
    """Where the certification of the project by a trusted third party stands."""

    OBTAINED = "obtained"
    IN_PROGRESS = "in_progress"
    NONE = "none"
