"""What can go wrong in a turn, each with the HTTP status and title the gateway sees."""


class TurnError(Exception):
    """Base of the engine's own errors; `str(error)` may be shown to the caller."""

    status = 500
    title = "Le tour a échoué"


class UnknownConversation(TurnError):
    """No such conversation, or it was erased."""

    status = 404
    title = "Conversation inconnue"


class UnknownChoice(TurnError):
    """The choice was never offered in this conversation."""

    status = 422
    title = "Choix inconnu"


class Refused(TurnError):
    """The request itself cannot be accepted."""

    status = 422
    title = "Message refusé"


class SchemeNotInForce(TurnError):
    """No rules are known for the day: sending again would not help, asking the Region does."""

    status = 422
    title = "Dispositif non en vigueur"


class TurnFailed(TurnError):
    """The dialogue broke, looped or said nothing; nothing was stored."""


class DatabaseAway(TurnError):
    """The database cannot be read or written; nothing was stored."""

    status = 503
    title = "Base de données indisponible"


class ConversationMoved(Exception):
    """The stored conversation is not where the copy in memory left it."""


class AlreadyApplied(Exception):
    """This message_id is already stored for this conversation."""
