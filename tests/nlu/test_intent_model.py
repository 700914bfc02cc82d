"""The intent classifier on a handful of examples."""

from bot.nlu.intent_model import IntentModel, example
from bot.nlu.understanding import read_message, understand
from tests.nlu.reading import TODAY

TRAINING = {
    "greet": ["bonjour", "salut à vous", "bonsoir", "coucou", "hello"],
    "faq_vat": ["c'est HT ou TTC ?", "la TVA compte ?", "montants hors taxes ?", "et la TVA ?"],
    "faq_esus": ["c'est quoi ESUS ?", "l'agrément ESUS ?", "comment devenir ESUS ?"],
    "out_of_scope": ["quel temps fait-il ?", "raconte une blague", "recette de gaufres"],
}


def trained() -> IntentModel:
    pairs = [(text, intent) for intent, texts in TRAINING.items() for text in texts]
    return IntentModel().fit([seen(text) for text, _ in pairs], [intent for _, intent in pairs])


def seen(text: str):
    return example(read_message(text), understand(text, TODAY))


def test_it_ranks_every_intent_and_its_confidences_sum_to_one() -> None:
    ranking = trained().rank(seen("bonjour a vous"))
    assert {name for name, _ in ranking} == TRAINING.keys()
    assert abs(sum(confidence for _, confidence in ranking) - 1) < 1e-5
    assert ranking[0][0] == "greet"


def test_it_generalises_over_spelling() -> None:
    assert trained().rank(seen("TVA conprise ?"))[0][0] == "faq_vat"


def test_training_twice_gives_the_same_model() -> None:
    one, two = trained().rank(seen("agrément")), trained().rank(seen("agrément"))
    assert one == two
