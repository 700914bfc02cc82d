"""A question that ends an answer without asking anything of the scheme."""

import pytest

from bot.nlu import tags
from bot.nlu.understanding import read_message


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Un site pour vendre en ligne. 4200 euros. C'est clair ?", "4200 euros"),
        ("un frigo 4000 et un ordi 1300 c'est si compliqué à comprendre ??", "ordi 1300"),
        ("une toiture à 12 000 € HT, ça vous va ?", "12 000 € HT"),
        ("on est 12, c'est noté ?", "on est 12"),
        ("une caisse à 1200 €, ça suffit ?", "1200 €"),
        ("UN FOUR 3000 EUROS VOUS ETES SOURDS ?", "EUROS"),
        ("un site 1500 euros je dois le répéter combien de fois ?", "euros"),
        ("un tpe, vous me suivez ou pas ?", "tpe"),
        ("une association. Autre chose ?", "association"),
        ("on est une AI et on se fait jeter, c'est quoi ce délire", "jeter"),
        ("moins de 20 rassurez vous", "20"),
        ("pas plus de 15, ne vous inquiétez pas", "15"),
        ("12, je vous rassure !", "12"),
    ],
)
def test_a_tag_is_left_out(text: str, said: str) -> None:
    assert tags.without(text, read_message(text)).rstrip(" ,.").endswith(said)


@pytest.mark.parametrize(
    "text",
    [
        "un devis, ça suffit ?",
        "Quelle est la suite ?",
        "une caisse à 2000 €, c'est éligible ?",
        "c'est clair ?",
        "12 salariés, c'est trop ?",
        "un ordinateur, c'est possible ?",
        "vous me suivez",
    ],
)
def test_what_asks_stays(text: str) -> None:
    assert tags.without(text, read_message(text)) == text


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("combien ? ah, 27 000 HT pour la plateforme", "ah, 27 000 HT pour la plateforme"),
        ("le montant ? euh 320 000", "euh 320 000"),
        ("combien ? 12", "12"),
        ("vous rigolez ? on ferre des chevaux", "on ferre des chevaux"),
        ("vous plaisantez ?", "vous plaisantez ?"),
        ("combien de salariés ? 12", "combien de salariés ? 12"),
        ("combien ? c'est 20 au maximum ?", "combien ? c'est 20 au maximum ?"),
    ],
)
def test_a_question_repeated_before_its_answer_is_left_blank(text: str, said: str) -> None:
    left = tags.without(text, read_message(text))
    assert left.strip() == said
    assert len(left) == len(text)


@pytest.mark.parametrize(
    ("text", "left"), [("une société, quoi", "une société"), ("on fait quoi", "on fait quoi")]
)
def test_a_way_of_ending_is_left_out(text: str, left: str) -> None:
    assert tags.without(text, read_message(text)).strip(" ,") == left


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "Je précise, vu que votre guide parle de la région, que le magasin est à Dax",
            "le magasin est à Dax",
        ),
        (
            "Sachez, puisque la notice le demande, que nous avons 4 salariés",
            "nous avons 4 salariés",
        ),
        (
            "Je précise, vu que votre guide en parle, qu'on cherche : faut-il un local ?",
            "Je précise, vu que votre guide en parle, qu'on cherche : faut-il un local ?",
        ),
        (
            "Je précise, vu que le loyer monte, que le magasin est à Dax",
            "Je précise, vu que le loyer monte, que le magasin est à Dax",
        ),
    ],
)
def test_the_reason_for_telling_is_left_blank(text: str, said: str) -> None:
    left = tags.without(text, read_message(text))
    assert left.strip() == said
    assert len(left) == len(text)
