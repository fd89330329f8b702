"""Made texts, where no others are given: sentences of reports and news, one number in three in words."""

import random
from collections.abc import Iterator

from paragraphs import up_to

from arconflict.testing import Style, spelled

FRAMES = (
    "قالت مصادر محلية إن القصف على أطراف البلدة أسفر عن سقوط {} قتيلا وتدمير منازل",
    "وصل إلى المخيم {} نازحا خلال الأيام الأخيرة بحسب منظمة إغاثية",
    "جابت المظاهرة شوارع المدينة وانتهت عند الساحة من غير حوادث تذكر",
    "أعلنت القوات المشتركة السيطرة على التل بعد مقتل {} مسلحا وفرار آخرين",
    "تجددت الاشتباكات مساء أمس على الجبهة الغربية ولم ترد أنباء عن خسائر",
    "أصيب {} شخصا في انفجار سيارة مفخخة وسط مدينة حمص فجر الثلاثاء، بينهم أطفال ونساء",
    "قال العقيد سامر الحمدان إن الجيش السوري فقد {} عنصرا منذ 15 أيار 2020 في ريف حماة الشمالي",
    "اعتقلت قوات سوريا الديمقراطية {} مطلوبا في ريف دير الزور الشرقي، بينهم قيادي في تنظيم داعش",
    "شنت طائرات حربية سبع غارات على مواقع قرب تعز، من دون أن يعرف حجم الخسائر",
    "وأوضح البيان أن لجنة ستنظر في الشكاوى خلال أسبوعين وأن الطريق العام سيبقى مفتوحا",
    "خطف مجهولون الناشط مازن العلي من أمام منزله في مدينة إدلب، ثم عثر على جثته بعد يومين",
    "وكان مقاتلو جماعة الحوثي قد قصفوا الحي الأسبوع الماضي، ما أدى إلى مقتل {} مدنيا وجرح ضعفهم",
)


def made_texts(megabytes: float) -> list[str]:
    """Paragraphs of one to five sentences, the same in every run."""
    return up_to(megabytes, _made())


def _made() -> Iterator[str]:
    numbers = random.Random(7)
    while True:
        yield ". ".join(_sentence(numbers) for _ in range(numbers.randrange(1, 6)))


def _sentence(numbers: random.Random) -> str:
    number = numbers.randrange(11, 10 ** numbers.randrange(2, 7))
    words = numbers.random() < 1 / 3
    return numbers.choice(FRAMES).format(spelled(number, Style(oblique=True)) if words else number)
