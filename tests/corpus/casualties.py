"""Casualties as reports say them. SAYS: a sentence states these, in order; KNOWN_GAPS: not read so yet."""

from attrs import field, frozen

from arconflict.facts.casualty import Domain, Factuality, Outcome, Relation, Role, Scope
from arconflict.facts.quantity import Modifier, Number

Outcomes = tuple[Outcome, ...]

KILLED: Outcomes = ("killed",)
WOUNDED: Outcomes = ("wounded",)
EITHER: Outcomes = ("killed", "wounded")
MISSING: Outcomes = ("missing",)
CAPTURED: Outcomes = ("captured",)
DETAINED: Outcomes = ("detained",)
ABDUCTED: Outcomes = ("abducted",)
DISPLACED: Outcomes = ("displaced",)
SURVIVED: Outcomes = ("survived",)


@frozen
class Toll:
    """What a casualty says, apart from its place; role, groups and side only where they are asked for.

    Args:
        value: a range as its two ends; None where no number is named.
    """

    outcomes: Outcomes
    value: Number | tuple[Number | None, Number | None] | None = None
    relation: Relation = "main"
    modifier: Modifier = field()
    factuality: Factuality = "asserted"
    scope: Scope = "incident"
    domain: Domain = "conflict"
    role: Role | None = None
    groups: tuple[str, ...] | None = None
    affiliation: str | None = None

    @modifier.default
    def _plain(self) -> Modifier:
        if self.value is None:
            return "vague"
        return "range" if isinstance(self.value, tuple) else "exact"


SAYS: dict[str, dict[str, list[Toll]]] = {
    "verb or verbal noun, number, people": {
        "مقتل ثلاثة مزارعين برصاص مسلحين في ريف الرقة": [Toll(KILLED, 3, role="civilian")],
        "قُتل 6 جنود في كمين قرب تعز": [Toll(KILLED, 6, role="combatant", groups=("soldier",))],
        "قتل أربعة من أفراد الشرطة بهجوم على مخفر في العريش": [Toll(KILLED, 4, role="security", groups=("police",))],
        "استشهاد فتى برصاص الاحتلال قرب جنين": [Toll(KILLED, 1, role="civilian", groups=("child",))],
        "استشهد خمسة مواطنين في قصف على خان يونس": [Toll(KILLED, 5, role="civilian")],
        "جرح 14 شخصا في تفجير عبوة ناسفة بكركوك": [Toll(WOUNDED, 14)],
        "أصيبت امرأتان بشظايا قذيفة في حرستا": [Toll(WOUNDED, 2, role="civilian", groups=("woman",))],
        "وفاة ثلاثة نازحين في حريق داخل خيمتهم": [Toll(KILLED, 3, domain="accident", role="civilian")],
        "مصرع 8 مسلحين في غارة على جبل الشعانبي": [Toll(KILLED, 8, role="combatant", groups=("militant",))],
        "سقوط 9 قتلى في اشتباكات قبلية بدارفور": [Toll(KILLED, 9)],
        "اغتيال قاض وسط بنغازي": [Toll(KILLED, 1)],
        "تصفية أربعة شبان ميدانيا في درعا": [Toll(KILLED, 4)],
        "ذبح مسلحون سبعة رعاة في شمال نيجيريا": [Toll(KILLED, 7)],
        "إعدام ستة أسرى على يد التنظيم في الرمادي": [Toll(KILLED, 6, groups=("prisoner",))],
        "هلاك ستة إرهابيين في كمين بالوادي": [Toll(KILLED, 6, role="combatant")],
        "وفاة عسكري متأثرا بجراحه في القصرين": [Toll(KILLED, 1, role="combatant")],
        "مقتل شرطية بالرصاص في عدن": [Toll(KILLED, 1, role="security")],
        "جرح طفل بانفجار مقذوف في الحديدة": [Toll(WOUNDED, 1, role="civilian", groups=("child",))],
        "إصابة عسكريين اثنين بكمين شرق الجوف": [Toll(WOUNDED, 2, role="combatant", groups=("soldier",))],
    },
    "people before the verb": {
        "3 جنود قتلوا في هجوم على حاجز بأبين": [Toll(KILLED, 3, role="combatant", groups=("soldier",))],
        "خمسة مدنيين أصيبوا جراء سقوط قذائف على حي سكني": [Toll(WOUNDED, 5, role="civilian")],
        "لقي تسعة عمال مصرعهم في انهيار منجم للذهب": [
            Toll(KILLED, 9, domain="accident", role="civilian", groups=("worker",))
        ],
        "لقيت عائلة من ستة أفراد حتفها تحت الأنقاض": [Toll(KILLED, 6)],
        "لقي ضابطان حتفهما في تحطم مروحية": [Toll(KILLED, 2, domain="accident", role="combatant")],
        "سبعة أشخاص لقوا حتفهم إثر انفجار لغم في الضالع": [Toll(KILLED, 7)],
        "ارتقى 11 شهيدا في غارة على مخيم النصيرات": [Toll(KILLED, 11)],
        "ارتقت شهيدتان في قصف مدفعي": [Toll(KILLED, 2)],
        "إن جنديين قتلا وجرح ثالث في انفجار بالموصل": [
            Toll(KILLED, 2, role="combatant", groups=("soldier",)),
            Toll(WOUNDED, 1, "additional"),
        ],
        "أعلن المصدر أن طفلا قتل برصاص قناص في تعز": [Toll(KILLED, 1, role="civilian", groups=("child",))],
        "أكد مسعفون أن ستة متظاهرين استشهدوا في أم درمان": [Toll(KILLED, 6)],
        "ثلاثة جنود وأربعة مسلحين قتلوا في عملية قرب درنة": [
            Toll(KILLED, 3, role="combatant"),
            Toll(KILLED, 4, role="combatant"),
        ],
        "عشرة أشخاص، بينهم امرأة، قتلوا في هجوم على قرية شرق مالي": [
            Toll(KILLED, 10),
            Toll(KILLED, 1, "part_of", groups=("woman",)),
        ],
        "أربعة صيادين كانوا على متن قارب قضوا غرقا قبالة صفاقس": [Toll(KILLED, 4, domain="accident")],
    },
    "outcome nouns": {
        "12 قتيلا و40 جريحا في تفجير وسط مقديشو": [Toll(KILLED, 12), Toll(WOUNDED, 40)],
        "قتيلان وجريح في إطلاق نار بطرابلس": [Toll(KILLED, 2), Toll(WOUNDED, 1)],
        "شهيد و4 جرحى في اقتحام مخيم بلاطة": [Toll(KILLED, 1), Toll(WOUNDED, 4)],
        "شهيدان في جنوب لبنان": [Toll(KILLED, 2)],
        "خمسة شهداء وعشرات الجرحى في رفح": [Toll(KILLED, 5), Toll(WOUNDED)],
        "قتلى وجرحى في انفجار سوق شعبي بالحلة": [Toll(EITHER)],
        "سقوط جريحين بقصف على إدلب": [Toll(WOUNDED, 2)],
        "قتيل و6 مصابين بمشاجرة مسلحة في الزرقاء": [Toll(KILLED, 1), Toll(WOUNDED, 6)],
        "6 شهداء في غارة على سيارة في البقاع": [Toll(KILLED, 6)],
        "الحصيلة 15 قتيلا و30 مصابا": [Toll(KILLED, 15), Toll(WOUNDED, 30)],
        "جثث أربعة جنود تصل إلى مستشفى مأرب": [Toll(KILLED, 4, role="combatant", groups=("soldier",))],
    },
    "causes": {
        "أدى انفجار اللغم إلى مقتل راعيين وإصابة ثالث": [
            Toll(KILLED, 2, role="civilian"),
            Toll(WOUNDED, 1, "additional"),
        ],
        "أسفرت الغارات عن استشهاد 17 مدنيا وجرح 25 آخرين": [
            Toll(KILLED, 17, role="civilian"),
            Toll(WOUNDED, 25, "additional"),
        ],
        "تسبب القصف في مقتل سيدة وابنتها": [Toll(KILLED, 2, role="civilian")],
        "أودى الهجوم بحياة عشرة مصلين في كويتا": [Toll(KILLED, 10, role="civilian")],
        "أودت المعارك بحياة 45 مقاتلا من الطرفين": [Toll(KILLED, 45, role="combatant")],
        "خلف التفجير ستة قتلى و19 جريحا": [Toll(KILLED, 6), Toll(WOUNDED, 19)],
        "أوقع الاشتباك خمسة قتلى في صفوف المهاجمين": [Toll(KILLED, 5)],
        "حصدت الغارة أرواح سبعة من عائلة واحدة": [Toll(KILLED, 7)],
        "راح ضحية الكمين أربعة عسكريين": [Toll(KILLED, 4, role="combatant")],
        "انفجار راح ضحيته تسعة عمال نظافة": [Toll(KILLED, 9, role="civilian")],
        "كلف الهجوم حياة ثلاثة حراس": [Toll(KILLED, 3)],
        "نجم عن القصف جرح أربعة تلاميذ": [Toll(WOUNDED, 4, role="civilian")],
        "ما أسفر عن جرح المواطن ومقتل نجله": [Toll(WOUNDED, 1, role="civilian"), Toll(KILLED, 1)],
        "مخلفا 3 قتلى و7 جرحى": [Toll(KILLED, 3), Toll(WOUNDED, 7)],
        "موقعين أربعة قتلى من الجيش": [Toll(KILLED, 4)],
        "اقتتال بين فصيلين يخلف ثلاثة قتلى": [Toll(KILLED, 3)],
        "هجوم يودي بحياة خمسة من حرس الحدود": [Toll(KILLED, 5)],
        "أدى إلى سقوط عشرين بين قتيل وجريح": [Toll(EITHER, 20)],
    },
    "doers and their victims": {
        "قتلت القوات خمسة مسلحين في عملية شمال سيناء": [Toll(KILLED, 5, role="combatant", groups=("militant",))],
        "قتل الجيش ثلاثة إرهابيين في جبال تيزي وزو": [Toll(KILLED, 3, role="combatant")],
        "أردى الحراس مهاجما حاول اقتحام السفارة": [Toll(KILLED, 1)],
        "قتل مسلحون شيخ عشيرة في دير الزور": [Toll(KILLED, 1)],
        "إن جنودا قتلوا صبيا قرب السياج": [Toll(KILLED, 1, role="civilian", groups=("child",))],
        "جنود الاحتلال يقتلون شابا على حاجز حوارة": [Toll(KILLED, 1)],
        "طائرة مسيرة قتلت ثلاثة من عناصر الحشد": [Toll(KILLED, 3, role="combatant")],
        "أصاب قناص حوثي امرأة شرقي تعز": [Toll(WOUNDED, 1, role="civilian", groups=("woman",))],
        "أصابت رصاصة طائشة طفلة في صنعاء": [Toll(WOUNDED, 1, role="civilian", groups=("child",))],
        "فجر انتحاري نفسه فقتل سبعة من المصلين": [Toll(KILLED, 7, role="civilian")],
        "الجيش يقضي على أربعة مسلحين قرب الحدود": [Toll(KILLED, 4, role="combatant")],
        "القوات الأمنية تقتل اثنين من المطلوبين في ديالى": [Toll(KILLED, 2)],
        "أطلق مجهولون النار على سيارة فقتلوا سائقها": [Toll(KILLED, 1)],
        "قام مسلح بقتل حارسين قبل أن يلوذ بالفرار": [Toll(KILLED, 2)],
        "قنصت وحداتنا ثلاثة جنود في جبهة نهم": [Toll(KILLED, 3, role="combatant")],
    },
    "participles, pronouns and clitics": {
        "هاجموه أمام منزله ما أدى إلى مقتله على الفور": [Toll(KILLED, 1)],
        "استهدفت طائرة مسيرة سيارة ناشط ما تسبب بمقتله ومقتل مرافقه": [Toll(KILLED, 1), Toll(KILLED, 1)],
        "اعترف الناطق بمقتل ستة من رجاله": [Toll(KILLED, 6)],
        "أدى لإصابة أربعة مارة بجروح": [Toll(WOUNDED, 4)],
        "أطلقوا الرصاص عليه وأردوه قتيلا": [Toll(KILLED, 1)],
        "نعى الفصيل قائده الذي قتل في غارة أمس": [Toll(KILLED, 1)],
        "شيع الأهالي الشاب الذي استشهد برصاص المستوطنين": [Toll(KILLED, 1)],
        "توفي الجريح متأثرا بإصابته قبل يومين": [Toll(KILLED, 1)],
        "فارقت طفلة الحياة بعد إصابتها بشظايا قذيفة هاون": [Toll(KILLED, 1, role="civilian", groups=("child",))],
        "توفيت سيدة متأثرة بجروحها في الغوطة": [Toll(KILLED, 1, role="civilian", groups=("woman",))],
    },
    "found dead": {
        "العثور على جثث ثمانية مجهولين في الفلوجة": [Toll(KILLED, 8)],
        "عثر الأهالي على جثتين مقيدتين على أطراف المدينة": [Toll(KILLED, 2)],
        "انتشال 14 جثة من تحت الأنقاض": [Toll(KILLED, 14)],
        "عثرت قوات الأمن على جثة شاب عليها آثار طلق ناري": [Toll(KILLED, 1)],
        "انتشلت فرق الدفاع المدني جثمان امرأة من بين الركام": [Toll(KILLED, 1, role="civilian", groups=("woman",))],
        "العثور على مقبرة جماعية تضم رفات 30 شخصا": [Toll(KILLED, 30)],
    },
    "the number far from the verb": {
        "قتل في الهجوم الذي استهدف دورية قرب سبها خمسة عسكريين": [Toll(KILLED, 5, role="combatant")],
        "استشهد إثر قصف مدفعي طال أحياء مدينة الزاوية سبعة مواطنين": [Toll(KILLED, 7, role="civilian")],
        "أصيب خلال المواجهات التي اندلعت عقب صلاة الجمعة في القدس 22 شابا": [Toll(WOUNDED, 22)],
        "قضى تحت التعذيب في سجون المدينة ثلاثة معتقلين": [Toll(KILLED, 3, groups=("prisoner",))],
        "سقط في القصف الجوي على سوق السمك أمس 16 شهيدا": [Toll(KILLED, 16)],
        "قتل صباح اليوم جراء انفجار سيارة مفخخة في حي الكرادة ستة أشخاص": [Toll(KILLED, 6)],
        "قُتل بنيران قوات الدعم السريع في قرية غرب مدني 12 قرويا": [Toll(KILLED, 12, role="civilian")],
    },
    "outcomes that share their people": {
        "قتل وجرح 18 عنصرا من الميليشيا": [Toll(EITHER, 18, role="combatant")],
        "مقتل وإصابة عشرات الحوثيين في حجة": [Toll(EITHER)],
        "مقتل 5 وإصابة 10 بجروح، جراح ثلاثة منهم خطيرة": [
            Toll(KILLED, 5),
            Toll(WOUNDED, 10),
            Toll(WOUNDED, 3, "part_of"),
        ],
        "قُتل وأصيب سبعة مدنيين في كسلا": [Toll(EITHER, 7, role="civilian")],
        "استشهد وأصيب أكثر من 30 فلسطينيا في جباليا": [Toll(EITHER, 30, modifier="more_than")],
        "مقتل وجرح وأسر 50 مسلحا في معارك مأرب": [Toll(("captured", "killed", "wounded"), 50, role="combatant")],
        "إصابة ثلاثة، اثنان منهم بحالة حرجة": [Toll(WOUNDED, 3), Toll(WOUNDED, 2, "part_of")],
        "جرح ستة أحدهم في حالة خطرة": [Toll(WOUNDED, 6), Toll(WOUNDED, 1, "part_of")],
    },
    "people that share an outcome": {
        "مقتل ضابط وثلاثة جنود في هجوم على نقطة تفتيش": [
            Toll(KILLED, 1, role="combatant"),
            Toll(KILLED, 3, role="combatant"),
        ],
        "استشهاد امرأة وطفلين في دير البلح": [Toll(KILLED, 3, role="civilian", groups=("child", "woman"))],
        "مقتل مهندس وعاملين اثنين في تفجير أنبوب نفط": [Toll(KILLED, 1), Toll(KILLED, 2, groups=("worker",))],
        "قتل رجل وزوجته وابنهما بقصف على سرمين": [Toll(KILLED, 3, role="civilian")],
        "قتل القائد الميداني واثنان من حراسه": [Toll(KILLED, 1, role="combatant"), Toll(KILLED, 2)],
        "أصيب أربعة رجال وثلاث نساء وطفل": [
            Toll(WOUNDED, 4),
            Toll(WOUNDED, 3, groups=("woman",)),
            Toll(WOUNDED, 1, groups=("child",)),
        ],
        "إصابة كل من الرقيب سالم والعريف حمود والجندي فهد": [Toll(WOUNDED, 3)],
    },
    "joint totals": {
        "18 بين قتيل وجريح في تفجير بالصدر": [Toll(EITHER, 18)],
        "سقوط 40 قتيلا وجريحا في صفوف المهاجمين": [Toll(EITHER, 40)],
        "100 قتيل وجريح في انفجار مرفأ": [Toll(EITHER, 100)],
        "أكثر من 60 ضحية بين شهيد وجريح": [Toll(EITHER, 60, modifier="more_than")],
        "سقوط ضحايا جراء القصف على الأتارب": [Toll(EITHER)],
        "عشرات الضحايا بين قتيل ومصاب في جوبا": [Toll(EITHER)],
        "5 قتلى و10 جرحى": [Toll(KILLED, 5), Toll(WOUNDED, 10)],
        "القصف يوقع 7 ضحايا": [Toll(EITHER, 7)],
        "نحو 20 شهيدا وجريحا في استهداف مدرسة": [Toll(EITHER, 20, modifier="approx")],
        "سقط ما بين 10 إلى 15 قتيلا وجريحا": [Toll(EITHER, (10, 15))],
    },
    "parts and wholes": {
        "مقتل 20 شخصا بينهم سبعة أطفال": [
            Toll(KILLED, 20),
            Toll(KILLED, 7, "part_of", role="civilian", groups=("child",)),
        ],
        "استشهاد عشرة من بينهم صحفيان": [Toll(KILLED, 10), Toll(KILLED, 2, "part_of", groups=("journalist",))],
        "قتل 9 جنود منهم ضابط برتبة نقيب": [
            Toll(KILLED, 9, role="combatant"),
            Toll(KILLED, 1, "part_of", role="combatant"),
        ],
        "إصابة 30 معظمهم من النساء": [Toll(WOUNDED, 30), Toll(WOUNDED, relation="part_of", groups=("woman",))],
        "مقتل 12 بمن فيهم قائد المجموعة": [Toll(KILLED, 12), Toll(KILLED, 1, "part_of")],
        "سقوط ثمانية قتلى بينهم نساء وأطفال": [
            Toll(KILLED, 8),
            Toll(KILLED, relation="part_of", groups=("child", "woman")),
        ],
        "جرح 25 بينهم 4 في حالة خطيرة": [Toll(WOUNDED, 25), Toll(WOUNDED, 4, "part_of")],
        "قتل 40 مدنيا، منهم 18 طفلا و9 نساء": [
            Toll(KILLED, 40, role="civilian"),
            Toll(KILLED, 18, "part_of", groups=("child",)),
            Toll(KILLED, 9, "part_of", groups=("woman",)),
        ],
        "استشهد 22، أغلبهم أطفال": [Toll(KILLED, 22), Toll(KILLED, relation="part_of", groups=("child",))],
        "مقتل ستة بينهم انتحاريان": [Toll(KILLED, 6), Toll(KILLED, 2, "part_of", groups=("suicide_bomber",))],
        "سبعة قتلى بمن فيهم الانتحاري": [Toll(KILLED, 7), Toll(KILLED, 1, "part_of", groups=("suicide_bomber",))],
        "وقتل 11 من قوات النظام، من ضمنهم عقيد": [
            Toll(KILLED, 11, role="combatant"),
            Toll(KILLED, 1, "part_of", role="combatant"),
        ],
    },
    "additions": {
        "مقتل شرطي وإصابة ثلاثة آخرين": [Toll(KILLED, 1, role="security"), Toll(WOUNDED, 3, "additional")],
        "قتل خمسة وجرح آخرون في قصف على الدلنج": [Toll(KILLED, 5), Toll(WOUNDED, relation="additional")],
        "قتل 3 ضباط إضافة إلى 7 جنود": [Toll(KILLED, 3, role="combatant"), Toll(KILLED, 7, role="combatant")],
        "مقتل قيادي فضلا عن إصابة اثنين من مرافقيه": [Toll(KILLED, 1), Toll(WOUNDED, 2)],
        "مقتل أربعة بالإضافة إلى عشرة جرحى": [Toll(KILLED, 4), Toll(WOUNDED, 10)],
        "اعتقال شاب وإصابة آخر في بيت أمر": [Toll(DETAINED, 1), Toll(WOUNDED, 1, "additional")],
    },
    "updates": {
        "ارتفعت حصيلة تفجير المسجد إلى 32 قتيلا": [Toll(KILLED, 32, "update")],
        "ارتفاع عدد شهداء القصف على المدرسة إلى 19": [Toll(KILLED, 19, "update")],
        "ارتفع عدد القتلى من 31 إلى 34": [Toll(KILLED, 31, "update_from"), Toll(KILLED, 34, "update")],
        "انخفضت حصيلة القتلى من عشرين إلى 18 بعد التدقيق": [
            Toll(KILLED, 20, "update_from"),
            Toll(KILLED, 18, "update"),
        ],
        "أصيب ثلاثة شبان ليرتفع عدد المصابين إلى تسعة": [Toll(WOUNDED, 3), Toll(WOUNDED, 9, "update")],
        "ارتفع إلى 16 عدد الذين قضوا في القصف على السوق": [Toll(KILLED, 16, "update")],
        "ارتفع إلى 21 عدد ضحايا انفجار الصهريج": [Toll(EITHER, 21, "update")],
        "وصل عدد الجرحى إلى 60": [Toll(WOUNDED, 60)],
        "حصيلة أولية: 45 قتيلا في هجوم الملهى": [Toll(KILLED, 45)],
        "بلغ عدد القتلى 27": [Toll(KILLED, 27)],
        "بلغت حصيلة الاشتباكات 8 قتلى و21 جريحا": [Toll(KILLED, 8), Toll(WOUNDED, 21)],
    },
    "both sides": {
        "قتل 12 من الحوثيين مقابل ثلاثة من الجيش الوطني": [
            Toll(KILLED, 12, role="combatant"),
            Toll(KILLED, 3, role="combatant"),
        ],
        "مقتل ستة من مسلحي التنظيم فيما قتل جنديان عراقيان": [
            Toll(KILLED, 6, role="combatant"),
            Toll(KILLED, 2, role="combatant", affiliation="عراقيان"),
        ],
        "خسر المهاجمون سبعة قتلى بينما جرح أربعة من عناصر الحراسة": [Toll(KILLED, 7), Toll(WOUNDED, 4)],
        "قتل 9 من قسد و13 من الفصائل الموالية لتركيا": [
            Toll(KILLED, 9, role="combatant", affiliation="قسد"),
            Toll(KILLED, 13, role="combatant"),
        ],
        "سقوط 20 قتيلا من الجانبين في معارك الفاشر": [Toll(KILLED, 20)],
        "قتلى وجرحى من الطرفين باشتباكات صبراتة": [Toll(EITHER)],
        "مقتل عنصرين من قوات النظام، ومن جانب آخر أصيب مقاتل في الجيش الحر": [
            Toll(KILLED, 2, role="combatant"),
            Toll(WOUNDED, 1, role="combatant"),
        ],
    },
    "denied": {
        "دون وقوع إصابات": [Toll(WOUNDED, 0, factuality="negated")],
        "سقطت القذيفة في أرض خالية دون تسجيل إصابات بشرية": [Toll(WOUNDED, 0, factuality="negated")],
        "لم يسفر الانفجار عن ضحايا": [Toll(EITHER, 0, factuality="negated")],
        "ولم يصب أحد بأذى": [Toll(WOUNDED, 0, factuality="negated")],
        "ولم ترد أنباء عن وقوع ضحايا": [Toll(EITHER, 0, factuality="negated")],
        "من دون خسائر بشرية": [Toll(EITHER, 0, factuality="negated")],
        "اقتصرت الأضرار على الماديات ولم تسجل خسائر في الأرواح": [Toll(KILLED, 0, factuality="negated")],
        "لم تقع إصابات في صفوف قواتنا": [Toll(WOUNDED, 0, factuality="negated")],
        "لا قتلى ولا جرحى في الهجوم": [Toll(KILLED, 0, factuality="negated"), Toll(WOUNDED, 0, factuality="negated")],
        "ولا إصابات بحسب الدفاع المدني": [Toll(WOUNDED, 0, factuality="negated")],
        "لم يصب سوى تسعة أشخاص": [Toll(WOUNDED, 9)],
        "لم يقتل في الحادثة إلا شخص واحد": [Toll(KILLED, 1)],
        "دون خسائر باستثناء جرح جندي": [Toll(EITHER, 0, factuality="negated"), Toll(WOUNDED, 1, role="combatant")],
        "دون وقوع خسائر في الأرواح عدا إصابة طفيفة لأحد العمال": [
            Toll(KILLED, 0, factuality="negated"),
            Toll(WOUNDED, 1),
        ],
    },
    "possible": {
        "خشية سقوط قتلى تحت الأنقاض": [Toll(KILLED, factuality="possible")],
        "مخاوف من مقتل عشرات المهاجرين": [Toll(KILLED, factuality="possible")],
        "هدد التنظيم بقتل الرهائن الأربعة": [Toll(KILLED, 4, factuality="possible")],
        "يعتقد أن عشرين شخصا قتلوا في الانهيار": [Toll(KILLED, 20, factuality="possible", domain="accident")],
        "كادت القذيفة أن تقتل ثلاثة أطفال": [Toll(KILLED, 3, factuality="possible")],
        "أنباء غير مؤكدة عن مقتل قيادي في الحركة": [Toll(KILLED, 1, factuality="possible")],
    },
    "over a long time": {
        "قتل منذ عام 2011 أكثر من 500 ألف سوري": [Toll(KILLED, 500_000, modifier="more_than", scope="cumulative")],
        "منذ بداية العدوان استشهد 45 ألف فلسطيني": [Toll(KILLED, 45_000, scope="cumulative")],
        "بلغ عدد القتلى خلال العام الجاري 320 مدنيا": [Toll(KILLED, 320, scope="cumulative", role="civilian")],
        "أدت الحرب إلى نزوح أربعة ملايين شخص منذ اندلاعها": [Toll(DISPLACED, 4_000_000, scope="cumulative")],
        "خلال الأشهر الستة الماضية قتل 88 جنديا في كمائن": [Toll(KILLED, 88, scope="cumulative", role="combatant")],
    },
    "missing, taken, displaced, saved": {
        "فقدان خمسة بحارة إثر غرق مركب": [Toll(MISSING, 5, domain="accident")],
        "ما زال سبعة أشخاص في عداد المفقودين": [Toll(MISSING, 7)],
        "أسر جنديين سعوديين في جيزان": [Toll(CAPTURED, 2, role="combatant")],
        "وقع ثلاثة من عناصر الميليشيا في الأسر": [Toll(CAPTURED, 3, role="combatant")],
        "اعتقال 22 فلسطينيا في حملة مداهمات بالضفة": [Toll(DETAINED, 22)],
        "اعتقلت قوات الاحتلال شابين من طولكرم": [Toll(DETAINED, 2)],
        "توقيف أربعة مشتبه بهم في سوسة": [Toll(DETAINED, 4)],
        "ألقت الشرطة القبض على خمسة مطلوبين في ذي قار": [Toll(DETAINED, 5)],
        "اختطف مسلحون طبيبا من عيادته في إدلب": [Toll(ABDUCTED, 1)],
        "أقدم ملثمون على خطف ثلاثة ناشطين": [Toll(ABDUCTED, 3)],
        "نزوح 300 عائلة من قرى الريف الشرقي": [Toll(DISPLACED, 300)],
        "تشريد آلاف المدنيين من مخيم زمزم": [Toll(DISPLACED, role="civilian")],
        "نجا وزير الدفاع من محاولة اغتيال": [Toll(SURVIVED, 1)],
        "نجاة قائد اللواء من تفجير استهدف موكبه": [Toll(SURVIVED, 1)],
        "نجاة خمسة من طاقم السفينة": [Toll(SURVIVED, 5)],
        "إنقاذ 70 مهاجرا قبالة الزاوية": [Toll(SURVIVED, 70, role="civilian")],
        "أنقذت فرق الإسعاف ثلاثة عالقين": [Toll(SURVIVED, 3)],
        "فر الطفل من خاطفيه، ولا يزال أربعة مخطوفين": [Toll(ABDUCTED, 4)],
    },
    "who": {
        "مقتل جنود أميركيين في قاعدة التنف": [
            Toll(KILLED, role="combatant", groups=("soldier",), affiliation="أميركيين")
        ],
        "مقتل ثلاثة من عناصر حركة الشباب": [
            Toll(KILLED, 3, role="combatant", groups=("militant",), affiliation="حركة الشباب")
        ],
        "مقتل 5 من عناصر الحشد الشعبي في صلاح الدين": [Toll(KILLED, 5, role="combatant", affiliation="الحشد الشعبي")],
        "مقتل طفل عمره 12 عاما": [Toll(KILLED, 1, role="civilian", groups=("child",))],
        "استشهاد الشاب سامر العلي (23 عاما) برصاص الاحتلال": [Toll(KILLED, 1)],
        "مقتل القيادي أبو مصعب العراقي في غارة": [Toll(KILLED, 1, role="combatant", groups=("commander",))],
        "مقتل أربعة مهاجرين سودانيين عند الحدود التونسية": [Toll(KILLED, 4, role="civilian", affiliation="سودانيين")],
        "إصابة طبيبة وممرضين اثنين بقصف مشفى": [
            Toll(WOUNDED, 1, groups=("medic", "woman")),
            Toll(WOUNDED, 2, groups=("medic",)),
        ],
        "جرح طالبين جامعيين في كركوك": [Toll(WOUNDED, 2, role="civilian", groups=("student",))],
        "استشهاد مسن وحفيدته في بيت لاهيا": [Toll(KILLED, 2, role="civilian")],
    },
    "accidents and executions": {
        "مصرع ستة في انقلاب حافلة على الطريق الصحراوي": [Toll(KILLED, 6, domain="accident")],
        "وفاة أربعة أشخاص اختناقا بحريق في مصنع": [Toll(KILLED, 4, domain="accident")],
        "إصابة عشرين جراء زلزال ضرب المنطقة": [Toll(WOUNDED, 20, domain="accident")],
        "غرق عشرة مهاجرين قبالة سواحل ليبيا": [Toll(KILLED, 10, domain="accident")],
        "مقتل طيارين اثنين بسقوط مروحية لخلل فني": [Toll(KILLED, 2, domain="accident")],
        "قتل شخص وأصيب ثلاثة في تدهور سيارة قرب معان": [
            Toll(KILLED, 1, domain="accident"),
            Toll(WOUNDED, 3, domain="accident"),
        ],
        "تنفيذ حكم الإعدام بحق ثلاثة مدانين في الناصرية": [Toll(KILLED, 3, domain="judicial")],
    },
    "1 bulleted tolls": {
        "بلغت حصيلة القتلى 46، هم:\n- 12 من قوات النظام\n- 30 من الفصائل\n- 4 مدنيين": [
            Toll(KILLED, 46),
            Toll(KILLED, 12, "part_of"),
            Toll(KILLED, 30, "part_of"),
            Toll(KILLED, 4, "part_of", role="civilian"),
        ],
        "حصيلة المعارك 20 قتيلا، بينهم:\n9 من الجيش\n11 من المسلحين": [
            Toll(KILLED, 20),
            Toll(KILLED, 9, "part_of"),
            Toll(KILLED, 11, "part_of"),
        ],
        "وثق المركز مقتل 33 مدنيا، من ضمنهم 6 بقصف جوي": [
            Toll(KILLED, 33, role="civilian"),
            Toll(KILLED, 6, "part_of", role="civilian"),
        ],
    },
    "5 trigger and number far apart": {
        "أوقعت وحدة من الجيش أفراد مجموعة حاولت التسلل بين قتيل ومصاب": [Toll(EITHER)],
        "أوقعت المفرزة ثلاثة من المهاجمين بين قتيل وجريح": [Toll(EITHER, 3)],
    },
    "6 the old value after the new": {
        "ارتفع إلى 64 تعداد الذين قتلوا في القصف بعد أن كان 37": [
            Toll(KILLED, 64, "update"),
            Toll(KILLED, 37, "update_from"),
        ],
    },
    "7 three verbs, one number": {
        "استشهد وقضى وقتل أمس 29 شخصا": [Toll(KILLED, 29)],
        "قضى واستشهد 17 شخصا في عموم المحافظات": [Toll(KILLED, 17)],
    },
    "8 a number that is no toll before the toll": {
        "34 عملية ومحاولة اغتيال أدت إلى مقتل 21 شخصا بينما نجا أربعة": [Toll(KILLED, 21), Toll(SURVIVED, 4)],
        "شنت الطائرات 15 غارة فقتل ثلاثة مدنيين": [Toll(KILLED, 3, role="civilian")],
        "انفجرت 4 عبوات في الطريق وأصيب جنديان": [Toll(WOUNDED, 2, role="combatant")],
        "بعد 3 أيام من المعارك مقتل 7 عناصر": [Toll(KILLED, 7, role="combatant")],
    },
    "9 one number over glosses": {
        "وثقت الشبكة مقتل 9 سيدات (أنثى بالغة)، إضافة إلى 4 أشخاص قضوا بسبب التعذيب": [
            Toll(KILLED, 9, groups=("woman",)),
            Toll(KILLED, 4),
        ],
        "مقتل 6 أطفال (دون الثامنة عشرة) في حلب": [Toll(KILLED, 6, groups=("child",))],
        "استشهاد 3 إعلاميين (مصور ومراسلان) بقصف": [Toll(KILLED, 3, groups=("journalist",))],
        "وفاة 5 محتجزين (جميعهم من أبناء دوما) تحت التعذيب": [Toll(KILLED, 5, groups=("prisoner",))],
    },
    "10 by reference to another number": {
        "22 قتيلا وضعفهم من الجرحى": [Toll(KILLED, 22), Toll(WOUNDED, 44)],
        "27 شهيدا ومثلهم من الجرحى": [Toll(KILLED, 27), Toll(WOUNDED, 27)],
        "مقتل خمسة جنود وإصابة مثلهم": [Toll(KILLED, 5, role="combatant"), Toll(WOUNDED, 5)],
        "مقتل نصف أفراد المجموعة": [Toll(KILLED)],
    },
    "11 label before number": {
        "الجرحى: 14": [Toll(WOUNDED, 14)],
        "القتلى 5\nالمصابون 12": [Toll(KILLED, 5), Toll(WOUNDED, 12)],
        "المفقودين : لا يوجد": [Toll(MISSING, 0, factuality="negated")],
        "عدد المعتقلين: 23": [Toll(DETAINED, 23)],
        "شهداء القصف: 6، جرحى: 20": [Toll(KILLED, 6), Toll(WOUNDED, 20)],
        "عدد الضحايا: 8": [Toll(EITHER, 8)],
    },
    "13 names as the toll": {
        "مقتل العقيد ناصر الحاتمي والمقدم فواز سالم": [Toll(KILLED, 2, role="combatant")],
    },
    "14 denied beside admitted": {
        "نفت الحركة مقتل عشرين من مقاتليها وأقرت بإصابة اثنين": [
            Toll(KILLED, 0, factuality="negated", role="combatant"),
            Toll(WOUNDED, 2),
        ],
        "نفى مصدر أمني ما تداولته منصات بشأن مقتل قائد الفرقة": [Toll(KILLED, 0, factuality="negated")],
        "أعلنت الوزارة مقتل ستة من المسلحين، ونفت الجماعة ذلك": [Toll(KILLED, 6, role="combatant")],
    },
    "15 claim against monitor": {
        "قالوا إنهم قتلوا ستة جنود بينما تحدث المرصد عن مقتل اثنين فقط": [
            Toll(KILLED, 6, role="combatant"),
            Toll(KILLED, 2),
        ],
        "رجح المحافظ ألا يتجاوز عدد القتلى الثلاثين": [Toll(KILLED, 30, modifier="at_most")],
        "تحدث الأهالي عن تسعة قتلى في حين أعلنت الشرطة مقتل أربعة": [Toll(KILLED, 9), Toll(KILLED, 4)],
        "وفق الجيش قتل 30 مسلحا، أما مصادر محلية فقالت إن القتلى خمسة": [
            Toll(KILLED, 30, role="combatant"),
            Toll(KILLED, 5),
        ],
    },
    "16 bound by denial": {
        "لم يصب سوى ثلاثة من المارة": [Toll(WOUNDED, 3)],
        "لم يتجاوز عدد القتلى عشرة": [Toll(KILLED, 10, modifier="at_most")],
        "لا يقل عدد القتلى عن 15": [Toll(KILLED, 15, modifier="at_least")],
    },
    "17 only suspected": {
        "يشتبه في مقتل أربعة محتجزين": [Toll(KILLED, 4, factuality="possible")],
        "ترجيحات بمقتل سبعة من طاقم السفينة": [Toll(KILLED, 7, factuality="possible")],
    },
    "18 death without its usual verbs": {
        "نعت كتائب القسام خمسة من مقاتليها": [Toll(KILLED, 5, role="combatant")],
        "تحييد أربعة إرهابيين جنوب شرق تركيا": [Toll(KILLED, 4, role="combatant")],
        "فقد ثلاثة شبان حياتهم برصاص الجندرمة": [Toll(KILLED, 3)],
        "فطس 3 من شبيحة النظام": [Toll(KILLED, 3, role="combatant")],
        "القضاء على سبعة إرهابيين في بومرداس": [Toll(KILLED, 7, role="combatant")],
        "قضى على عشرات المهاجمين": [Toll(KILLED)],
        "قضى خمسة من عناصر الفصيل في المعارك": [Toll(KILLED, 5, role="combatant")],
        "زفت القرية ثلاثة من شبانها شهداء": [Toll(KILLED, 3)],
        "لفظ أنفاسه الأخيرة في مشفى الرازي متأثرا بطلق ناري": [Toll(KILLED, 1)],
        "أزهق القصف أرواح ستة أبرياء": [Toll(KILLED, 6, role="civilian")],
    },
    "19 injury as a state, dialect": {
        "جرح تنين من الشباب بالرصاص": [Toll(WOUNDED, 2)],
        "أكتر من ١٥ شهيد بالقصف عالسوق": [Toll(KILLED, 15, modifier="more_than")],
        "اتنين ماتوا وخمسة اتصابوا في الضرب": [Toll(KILLED, 2), Toll(WOUNDED, 5)],
        "استشهدو 3 شباب من الحي": [Toll(KILLED, 3)],
    },
    "20 broken letters, full vowels": {
        "مقـ.ـتل ثلاثة عناصر بهجوم على نقطة": [Toll(KILLED, 3, role="combatant")],
        "مق-تل شاب برصاص مجهولين في نوى": [Toll(KILLED, 1)],
        "لقيَ ثلاثةُ جنودٍ مصرعَهم في الكمينِ": [Toll(KILLED, 3, role="combatant")],
        "استشـ.ـهاد أربعة مواطنين": [Toll(KILLED, 4, role="civilian")],
        "أُصِيبَ خَمْسَةُ مَدَنِيِّينَ بِجُرُوحٍ": [Toll(WOUNDED, 5, role="civilian")],
        "قـتـل شرطيان في بعقوبة": [Toll(KILLED, 2, role="security")],
        "اغتي*ال ناشط مدني بالناصرية": [Toll(KILLED, 1, role="civilian")],
    },
    "21 numeral shapes": {
        "مقتل (4) مزارعين في شبوة": [Toll(KILLED, 4, role="civilian")],
        "تسجيل عدد 2 حالات وفاة جراء القصف": [Toll(KILLED, 2)],
        "إصابة مئتين وثمانين متظاهرا": [Toll(WOUNDED, 280)],
        "استشهاد ما يناهز ثلاثين": [Toll(KILLED, 30, modifier="approx")],
        "مقتل ٧ وإصابة ١٢": [Toll(KILLED, 7), Toll(WOUNDED, 12)],
        "مقتل 1,200 شخص في السيول": [Toll(KILLED, 1200, domain="accident")],
        "مقتل شخصين (2) في اشتباك": [Toll(KILLED, 2)],
        "بضعة قتلى وعشرات المصابين": [Toll(KILLED), Toll(WOUNDED)],
        "مقتل خمسة إلى سبعة مسلحين": [Toll(KILLED, (5, 7), role="combatant")],
        "ما لا يقل عن 16 قتيلا": [Toll(KILLED, 16, modifier="at_least")],
        "مقتل ثلاثة على الأقل في تفجير": [Toll(KILLED, 3, modifier="at_least")],
    },
    "22 ages, ranks and units beside victims": {
        "استشهاد الطفلة ليان - 9 أعوام": [Toll(KILLED, 1, role="civilian", groups=("child",))],
        "مقتل الشاب حسام الراوي (24) سنة": [Toll(KILLED, 1)],
        "إصابة جندي من الكتيبة 128": [Toll(WOUNDED, 1, role="combatant")],
        "مقتل مدني في حي 400": [Toll(KILLED, 1, role="civilian")],
        "استشهاد مسنة تبلغ من العمر 75 عاما": [Toll(KILLED, 1, role="civilian")],
        "مقتل 3 عناصر من الفرقة 25": [Toll(KILLED, 3, role="combatant")],
    },
    "23 beside names and sport": {
        "مقتل شاب في شارع الشهداء بالخليل": [Toll(KILLED, 1)],
        "قصف مقبرة الشهداء وإصابة حارسها": [Toll(WOUNDED, 1)],
        "مقتل لاعب كرة قدم برصاص طائش": [Toll(KILLED, 1, role="civilian")],
        "مقتل قائد في كتائب شهداء الأقصى بنابلس": [Toll(KILLED, 1, role="combatant")],
    },
    "24 beside what is no toll": {
        "الإفراج عن 1400 أسير ومقتل حارس": [Toll(KILLED, 1)],
        "تحرير 118 مهاجرا ومقتل اثنين من المهربين": [Toll(KILLED, 2)],
        "وفاة ستة بالكوليرا فيما قتل مدنيان بقصف": [Toll(KILLED, 2, role="civilian")],
        "محاكمة متهم بقتل، ومقتل شرطي أمام المحكمة": [Toll(KILLED, 1, role="security")],
    },
    "25 captive chains, doers inside the toll": {
        "مقتل سبعة أشخاص إضافة إلى منفذ الهجوم": [Toll(KILLED, 7), Toll(KILLED, 1)],
    },
    "26 partisan words": {
        "مصرع 12 من الجنجويد في معركة بارا": [Toll(KILLED, 12, role="combatant")],
        "هلاك خمسة من مرتزقة العدوان": [Toll(KILLED, 5)],
        "مصرع وجرح العشرات من مرتزقة الجيش السعودي": [Toll(EITHER)],
        "نفوق ستة من عناصر داعش": [Toll(KILLED, 6, role="combatant", affiliation="داعش")],
        "قتل الخوارج ثلاثة جنود في مقديشو": [Toll(KILLED, 3, role="combatant")],
        "استشهاد ثلاثة من الجيش وهلاك تسعة من المليشيا": [
            Toll(KILLED, 3, role="combatant"),
            Toll(KILLED, 9, role="combatant"),
        ],
    },
    "27 anaphors as sides": {
        "هاجم التنظيم نقطة للجيش فقتل أربعة من عناصر الأخير": [Toll(KILLED, 4)],
        "مقتل اثنين من “الحمزة” بانفجار سيارة": [Toll(KILLED, 2)],
        "مقتل عنصرين من “الشامية” شمال حلب": [Toll(KILLED, 2)],
    },
    "Syria": {
        "درعا: مقتل عنصر سابق في المعارضة برصاص مجهولين في جاسم": [Toll(KILLED, 1, role="combatant")],
        "انفجار لغم أرضي من مخلفات الحرب يودي بحياة طفلين شقيقين بريف الرقة": [
            Toll(KILLED, 2, role="civilian", groups=("child", "family"))
        ],
        "استهداف سيارة عسكرية لقسد شرق دير الزور وأنباء عن سقوط قتلى": [Toll(KILLED)],
        "استشهاد مدني وإصابة زوجته وطفليه جراء قصف مدفعي على كفرنوران": [
            Toll(KILLED, 1, role="civilian"),
            Toll(WOUNDED, 3, role="civilian"),
        ],
        "أصيب عنصران من الأمن العام إثر هجوم بقنبلة على دورية في تلبيسة": [Toll(WOUNDED, 2)],
        "قضى الشاب تحت التعذيب في فرع المخابرات الجوية بعد اعتقاله بخمسة أشهر": [Toll(KILLED, 1)],
        "أقدم عناصر حاجز المخابرات على اعتقال ثلاثة شبان من بلدة سقبا": [Toll(DETAINED, 3)],
        "مقتل القيادي في “الجبهة الشامية” ومرافقه باشتباكات في جرابلس": [Toll(KILLED, 2, role="combatant")],
    },
    "Iraq": {
        "شرطة ديالى: استشهاد منتسب وإصابة اثنين بهجوم لداعش على نقطة مرابطة": [
            Toll(KILLED, 1, role="security"),
            Toll(WOUNDED, 2),
        ],
        "خلية الإعلام الأمني تعلن مقتل إرهابيين اثنين بضربة جوية في حمرين": [Toll(KILLED, 2, role="combatant")],
        "مصدر أمني: إصابة ثلاثة مدنيين بانفجار صوتي في البلديات": [Toll(WOUNDED, 3, role="civilian")],
        "العثور على جثة مجهولة الهوية عليها آثار إطلاقات نارية شرقي بغداد": [Toll(KILLED, 1)],
        "استشهد ضابط برتبة ملازم أول وجرح مقاتلان من اللواء 45 حشد شعبي": [
            Toll(KILLED, 1),
            Toll(WOUNDED, 2, role="combatant"),
        ],
        "نزاع عشائري مسلح في ميسان يخلف ثلاثة قتلى وخمسة جرحى": [Toll(KILLED, 3), Toll(WOUNDED, 5)],
        "القبض على متهم بالإرهاب في كركوك": [Toll(DETAINED, 1)],
        "مقتل شاب طعنا بالسكين على يد شقيقه في السماوة": [Toll(KILLED, 1)],
        "هلاك إرهابي بعد محاصرته في نفق بوادي الشاي": [Toll(KILLED, 1, role="combatant")],
        "عشرات القتلى والجرحى بتفجير مزدوج استهدف سوق العورة": [Toll(EITHER)],
    },
    "Yemen": {
        "استشهاد طفل وإصابة والدته بقصف حوثي على قرية في مقبنة": [
            Toll(KILLED, 1, role="civilian", groups=("child",)),
            Toll(WOUNDED, 1, role="civilian"),
        ],
        "قتل وجرح 11 حوثيا بنيران القوات المشتركة جنوب الحديدة": [Toll(EITHER, 11, role="combatant")],
        "إصابة مواطن بلغم زرعته المليشيا في الدريهمي": [Toll(WOUNDED, 1, role="civilian")],
        "سقوط قتلى وجرحى في صفوف المليشيا خلال محاولة تسلل فاشلة": [Toll(EITHER)],
        "أسر 14 عنصرا من المليشيات في جبهة الكسارة": [Toll(CAPTURED, 14, role="combatant")],
        "غارات للطيران المسير توقع 4 قتلى من عناصر القاعدة في شبوة": [Toll(KILLED, 4, role="combatant")],
        "مليشيا الحوثي تختطف 12 مواطنا من قرية بالبيضاء": [Toll(ABDUCTED, 12, role="civilian")],
        "وفاة مختطف تحت التعذيب في سجون المليشيا بذمار": [Toll(KILLED, 1, groups=("prisoner",))],
    },
    "Palestine and Lebanon": {
        "6 شهداء و14 إصابة في قصف الاحتلال منزلا بحي التفاح": [Toll(KILLED, 6), Toll(WOUNDED, 14)],
        "ارتقاء شهيد متأثرا بجراحه في مخيم جنين": [Toll(KILLED, 1)],
        "استشهاد 3 مواطنين بينهم طفلة برصاص الاحتلال شرق غزة": [
            Toll(KILLED, 3, role="civilian"),
            Toll(KILLED, 1, "part_of", groups=("child",)),
        ],
        "إصابة جندي إسرائيلي بجروح خطيرة في عملية دهس قرب رام الله": [
            Toll(WOUNDED, 1, role="combatant", affiliation="إسرائيلي")
        ],
        "مقتل مستوطن وإصابة آخرين في إطلاق نار قرب نابلس": [Toll(KILLED, 1), Toll(WOUNDED, relation="additional")],
        "وزارة الصحة: 2 شهيد و9 إصابات وصلت مستشفيات القطاع خلال 24 ساعة": [Toll(KILLED, 2), Toll(WOUNDED, 9)],
        "غارة على سيارة في صور: شهيد وجريحان": [Toll(KILLED, 1), Toll(WOUNDED, 2)],
        "استشهاد مسعفين اثنين من الهيئة الصحية في غارة على الخيام": [
            Toll(KILLED, 2, role="civilian", groups=("medic",))
        ],
        "قوات الاحتلال تعتقل أسيرا محررا من بيت لحم": [Toll(DETAINED, 1)],
        "سقوط 3 شهداء بينهم مختار البلدة في غارة على الطيبة": [Toll(KILLED, 3), Toll(KILLED, 1, "part_of")],
    },
    "Libya and Sudan": {
        "مقتل مدني وإصابة اثنين في اشتباكات بين مجموعات مسلحة بالعجيلات": [
            Toll(KILLED, 1, role="civilian"),
            Toll(WOUNDED, 2),
        ],
        "المستشفى الميداني استقبل 7 قتلى و25 جريحا منذ فجر اليوم": [Toll(KILLED, 7), Toll(WOUNDED, 25)],
        "خطف مدير مصرف في الزاوية من أمام منزله": [Toll(ABDUCTED, 1)],
        "لجان المقاومة: ارتقاء شهيدين في مليونية 30 يونيو": [Toll(KILLED, 2)],
        "مقتل ما لا يقل عن 40 شخصا في هجوم للدعم السريع على قرية ود النورة": [Toll(KILLED, 40, modifier="at_least")],
        "شبكة الأطباء: 9 قتلى و17 مصابا بقصف مدفعي على سوق صابرين": [Toll(KILLED, 9), Toll(WOUNDED, 17)],
        "نزوح أكثر من 3 آلاف أسرة من قرى شمال كردفان": [Toll(DISPLACED, 3000, modifier="more_than")],
        "مقتل 15 وجرح 34 من الطرفين في اشتباكات قبلية بالدمازين": [Toll(KILLED, 15), Toll(WOUNDED, 34)],
        "سقوط ستة أبناء عمومة قتلى في هجوم على رعاة بدارفور": [Toll(KILLED, 6)],
    },
    "Egypt, the Maghreb, the Gulf and the Sahel": {
        "استشهاد مجند وإصابة ضابط في انفجار عبوة بالشيخ زويد": [Toll(KILLED, 1, role="combatant"), Toll(WOUNDED, 1)],
        "مصرع 5 تكفيريين في تبادل لإطلاق النار جنوب العريش": [Toll(KILLED, 5, role="combatant")],
        "مصرع وإصابة 12 شخصا في حادث تصادم بالطريق الدائري": [Toll(EITHER, 12, domain="accident")],
        "القضاء على إرهابيين اثنين وتوقيف ثالث بولاية تبسة": [
            Toll(KILLED, 2, role="combatant"),
            Toll(DETAINED, 1, "additional"),
        ],
        "استشهاد عسكري وجرح ثلاثة آخرين في انفجار لغم بجبل المغيلة": [
            Toll(KILLED, 1, role="combatant"),
            Toll(WOUNDED, 3, "additional"),
        ],
        "توقيف خلية من خمسة أفراد موالية لداعش بتطوان": [Toll(DETAINED, 5)],
        "مقتل متظاهر بقنبلة غاز في أم الحصم": [Toll(KILLED, 1)],
        "استشهاد رجل أمن سعودي في إطلاق نار بالقطيف": [Toll(KILLED, 1, role="security", affiliation="سعودي")],
        "استشهاد جنديين إماراتيين ضمن قوات التحالف": [Toll(KILLED, 2, role="combatant", affiliation="إماراتيين")],
        "مقتل 20 جنديا نيجريا في كمين نصبه مسلحون قرب تيلابيري": [
            Toll(KILLED, 20, role="combatant", affiliation="نيجريا")
        ],
        "الجيش المالي يعلن تحييد 31 إرهابيا في غارات شمال البلاد": [Toll(KILLED, 31, role="combatant")],
        "مقتل العشرات من المدنيين في مجزرة بقرية أوغوساغو": [Toll(KILLED, role="civilian")],
        "خطف 39 تلميذة من مدرسة في كادونا": [Toll(ABDUCTED, 39, role="civilian")],
        "حركة الشباب تعدم رميا بالرصاص ثلاثة متهمين بالتجسس": [Toll(KILLED, 3)],
    },
    "headlines and posts": {
        "عاجل | مقتل جنديين وإصابة 8 في حدث أمني صعب": [Toll(KILLED, 2, role="combatant"), Toll(WOUNDED, 8)],
        "#عاجل: 3 شهداء في استهداف دراجة نارية": [Toll(KILLED, 3)],
        "شهداء وجرحى بقصف عنيف على الشجاعية": [Toll(EITHER)],
        "قتيل في مشاجرة بالناظور": [Toll(KILLED, 1)],
        "بالصور.. تشييع أربعة شهداء سقطوا في غارة البارحة": [Toll(KILLED, 4)],
        "متأثرة بجروحها.. وفاة طفلة أصيبت برصاصة طائشة": [Toll(KILLED, 1, role="civilian", groups=("child",))],
        "طعنا بالسكاكين.. مقتل سائق أجرة في صبراتة": [Toll(KILLED, 1, role="civilian")],
        "ارتفاع حصيلة ضحايا العبارة إلى 120 قتيلا": [Toll(KILLED, 120, "update")],
        "صنعاء | إصابة امرأة وطفلتها بشظايا مضاد طيران": [Toll(WOUNDED, 2, role="civilian")],
        "الله يرحمهم.. 4 شهدا من عيلة وحدة": [Toll(KILLED, 4)],
        "مصابين اتنين عالطريق الدولي بحادث سير": [Toll(WOUNDED, 2, domain="accident")],
    },
    "long sentences of news": {
        "وقال إن انتحاريا فجر سيارة ما أسفر عن مقتل ثمانية أشخاص، بينهم ثلاثة من رجال الشرطة، وجرح 23 آخرين": [
            Toll(KILLED, 8),
            Toll(KILLED, 3, "part_of", role="security"),
            Toll(WOUNDED, 23, "additional"),
        ],
        "وذكر شهود أن القصف أوقع ما لا يقل عن 17 قتيلا، غالبيتهم من النساء، فيما نقل أكثر من 40 جريحا إلى المستشفى": [
            Toll(KILLED, 17, modifier="at_least"),
            Toll(KILLED, relation="part_of", groups=("woman",)),
            Toll(WOUNDED, 40, modifier="more_than"),
        ],
        "وأعلن الجيش في بيان أنه قتل تسعة مسلحين واعتقل أربعة آخرين خلال عملية تمشيط استمرت ثلاثة أيام": [
            Toll(KILLED, 9, role="combatant"),
            Toll(DETAINED, 4, "additional"),
        ],
        "ولقي جنديان مصرعهما فيما أصيب ثالث حين انفجر لغم زرعه مجهولون على طريق فرعي": [
            Toll(KILLED, 2, role="combatant"),
            Toll(WOUNDED, 1, "additional"),
        ],
        "وتأتي العملية بعد يومين من مقتل ستة من عناصر الشرطة في هجوم مماثل تبناه التنظيم": [
            Toll(KILLED, 6, role="security")
        ],
        "وكان هجوم مماثل وقع الشهر الماضي أدى إلى مقتل 12 شخصا في المنطقة نفسها": [Toll(KILLED, 12)],
        "من جانبه أكد مدير المستشفى وصول أربع جثث وثمانية مصابين حال بعضهم حرجة": [
            Toll(KILLED, 4),
            Toll(WOUNDED, 8),
            Toll(WOUNDED, relation="part_of"),
        ],
        "وأفاد المرصد بأن الغارات قتلت 19 شخصا، هم سبعة أطفال وأربع نساء وثمانية رجال": [
            Toll(KILLED, 19),
            Toll(KILLED, 7, "part_of", groups=("child",)),
            Toll(KILLED, 4, "part_of", groups=("woman",)),
            Toll(KILLED, 8, "part_of"),
        ],
        "ولم تعلن أي جهة مسؤوليتها عن الهجوم الذي أسفر عن إصابة خمسة من موظفي المنظمة": [
            Toll(WOUNDED, 5, role="civilian")
        ],
    },
    "a side or a place said once": {
        "سقوط خمسة قتلى وسبعة جرحى في صفوف الميليشيات": [
            Toll(KILLED, 5, role="combatant"),
            Toll(WOUNDED, 7, role="combatant"),
        ],
        "قتل أربعة وأصيب تسعة من الحوثيين شرق صرواح": [
            Toll(KILLED, 4, role="combatant"),
            Toll(WOUNDED, 9, role="combatant"),
        ],
        "استشهاد مواطن في نابلس وإصابة آخر قرب طوباس": [Toll(KILLED, 1), Toll(WOUNDED, 1, "additional")],
    },
    "kin": {
        "استشهاد رضيع وإصابة والديه وشقيقه بحروق": [
            Toll(KILLED, 1, role="civilian", groups=("child",)),
            Toll(WOUNDED, 3, role="civilian"),
        ],
        "قتل ابنه في تفجير حافلة": [Toll(KILLED, 1)],
        "أصيبت والدته بشظايا": [Toll(WOUNDED, 1)],
    },
    "a number not told": {
        "سقوط عدد كبير من الضحايا": [Toll(EITHER)],
        "قتل عدد من الجنود وأصيب آخرون": [Toll(KILLED, role="combatant"), Toll(WOUNDED, relation="additional")],
    },
    "police and their ranks": {
        "مقتل دركي وجرح اثنين في القبائل": [Toll(KILLED, 1, role="security"), Toll(WOUNDED, 2)],
        "مقتل حارس أمن في سطو مسلح على مصرف": [Toll(KILLED, 1, role="security")],
    },
    "more denials": {
        "ولم ترد تقارير عن ضحايا": [Toll(EITHER, 0, factuality="negated")],
        "لم يصب أي من عناصر الدورية": [Toll(WOUNDED, 0, factuality="negated")],
        "ليست هناك إصابات في صفوف قواتنا": [Toll(WOUNDED, 0, factuality="negated")],
        "سقطت القذائف دون أن تقع إصابات": [Toll(WOUNDED, 0, factuality="negated")],
        "نفت الشرطة صحة الأنباء عن مقتل ثلاثة متظاهرين": [Toll(KILLED, 0, factuality="negated")],
        "بلا ضحايا": [Toll(EITHER, 0, factuality="negated")],
    },
    "asserted, though a denial or a hedge is near": {
        "نفى مسؤوليته عن مقتل خمسة مدنيين": [Toll(KILLED, 5, role="civilian")],
        "نفت الحركة تورطها في اغتيال ضابطين": [Toll(KILLED, 2, role="combatant")],
        "هدد الفصيل بالرد على مقتل خمسة من عناصره": [Toll(KILLED, 5, role="combatant")],
        "خشية الانتقام بعد مقتل ثلاثة شبان": [Toll(KILLED, 3)],
        "لم يكتف بقتل خمسة": [Toll(KILLED, 5)],
        "لم تعلن أي جهة مسؤوليتها عن مقتل القاضي": [Toll(KILLED, 1, role="civilian")],
        "وقد قتل خمسة في الغارة": [Toll(KILLED, 5)],
        "اتهم الأهالي الجيش بقتل خمسة مدنيين": [Toll(KILLED, 5, role="civilian")],
        "زعم التنظيم مقتل 20 جنديا": [Toll(KILLED, 20, role="combatant")],
    },
    "more hedges": {
        "يحتمل مقتل خمسة": [Toll(KILLED, 5, factuality="possible")],
        "يشتبه بمقتل ستة محتجزين": [Toll(KILLED, 6, factuality="possible")],
        "تحذير من مقتل مئات الأطفال جوعا": [Toll(KILLED, factuality="possible", role="civilian")],
        "ربما يكون خمسة قتلوا تحت الركام": [Toll(KILLED, 5, factuality="possible")],
        "تحسبا لسقوط جرحى": [Toll(WOUNDED, factuality="possible")],
    },
    "more scope": {
        "منذ مطلع العام الجاري قتل 30 مدنيا": [Toll(KILLED, 30, scope="cumulative", role="civilian")],
        "خلال شهر أيار قتل 44 صحفيا": [Toll(KILLED, 44, scope="cumulative", role="civilian")],
        "قتل أكثر من 300 متظاهر منذ انطلاق الاحتجاجات": [
            Toll(KILLED, 300, modifier="more_than", scope="cumulative", role="civilian")
        ],
        "منذ صباح اليوم قتل 30 مدنيا": [Toll(KILLED, 30, role="civilian")],
        "خلال 24 ساعة قتل 30 مدنيا": [Toll(KILLED, 30, role="civilian")],
        "عام 2003 قتل خمسة جنود في كمين": [Toll(KILLED, 5, role="combatant")],
    },
    "more accidents, and what is none": {
        "مقتل خمسة بانهيار مبنى جراء القصف": [Toll(KILLED, 5)],
    },
    "more parts": {
        "قتل في القصف 20، بينهم 3 أطفال": [Toll(KILLED, 20), Toll(KILLED, 3, "part_of", groups=("child",))],
        "سقوط 14 قتيلا، ثلاثة منهم من عائلة واحدة": [Toll(KILLED, 14), Toll(KILLED, 3, "part_of")],
        "إصابة سبعة، بينهم ما لا يقل عن ثلاث نساء": [
            Toll(WOUNDED, 7),
            Toll(WOUNDED, 3, "part_of", modifier="at_least", groups=("woman",)),
        ],
    },
    "a count keeps its own outcome": {
        "لا يزال ستة أشخاص آخرين مفقودين": [Toll(MISSING, 6, "additional")],
        "أنقذ مسعفون ثلاث نساء من تحت الركام": [Toll(SURVIVED, 3, role="civilian", groups=("woman",))],
    },
    "old and new with the second number": {
        "قتل خمسة جنود في هجوم، وهو ما نفاه عدد من المسؤولين": [Toll(KILLED, 5, role="combatant")],
        "لقي حتفه في غارة نفذتها طائرة مسيرة": [Toll(KILLED, 1)],
    },
    "where two numbers meet": {
        "سقوط 12 قتيلا ونحو 40 جريحا": [Toll(KILLED, 12), Toll(WOUNDED, 40, modifier="approx")],
        "مقتل 9 أو أكثر في تفجير": [Toll(KILLED, 9, modifier="at_least")],
    },
    "carried out, and names before the verb": {
        "أطلق الجندي النار عليه وأرداه قتيلا": [Toll(KILLED, 1)],
        "فقد أودت ضربات الطائرات بحياة 70 شخصا": [Toll(KILLED, 70)],
        "قتل السفير السابق بالإضافة إلى أكثر من 11 آخرين": [
            Toll(KILLED, 1, role="civilian"),
            Toll(KILLED, 11, "additional", modifier="more_than"),
        ],
        "مقتل ثلاثة من قوات الأمن في قلقيلية": [Toll(KILLED, 3, role="security", affiliation="قوات الأمن")],
    },
    "a dual verb, companions, a number behind": {
        "إن شرطيين قتلا وأصيب ثلاثة آخرون في العريش": [
            Toll(KILLED, 2, role="security"),
            Toll(WOUNDED, 3, "additional"),
        ],
    },
    "dual verbs and groups made up of a number": {
        "وقال ناشطون إن مدنيين قتلا في البلدة برصاص قناص": [Toll(KILLED, 2, role="civilian")],
        "وأكد الأهالي أن شقيقين أصيبا بشظايا": [Toll(WOUNDED, 2)],
        "أقدمت المجموعة على تصفية أسرة بكاملها مكونة من 10 أفراد": [Toll(KILLED, 10, groups=("family",))],
        "تعرضت أسرة مكونة من أربعة أفراد لإصابات بليغة": [Toll(WOUNDED, 4)],
        "ثلاثة من أعز أصدقائه قتلوا في المعركة": [Toll(KILLED, 3)],
        "قُتل وأصيب سبعة مسلحين حوثيين": [Toll(EITHER, 7, role="combatant", affiliation="حوثيين")],
    },
    "the one whom the clause is about": {
        "وقال إن القيادي الذي كان يشرف على تهريب النفط لحساب التنظيم قتل في الغارة": [Toll(KILLED, 1)],
        "أكد أن طفلة كانت تلعب قرب المنزل أصيبت بشظايا": [Toll(WOUNDED, 1, role="civilian")],
        "اعتقلت قوة إسرائيلية خلال الاقتحام الشاب محمد حسام الطوباسي": [Toll(DETAINED, 1)],
    },
    "headlines with a verb of now": {
        "فلسطيني يقتل 2 ويصيب 7 في عملية طعن": [Toll(KILLED, 2), Toll(WOUNDED, 7)],
        "مسلح يقتل 3 أشخاص في إطلاق نار": [Toll(KILLED, 3)],
    },
    "aims and what may come": {
        "وجهت الميليشيا مدفعيتها بشكل متعمد لقتل مواطنين": [Toll(KILLED, factuality="possible")],
        "وهو ما قد يؤدي لارتقاء شهداء في السجون": [Toll(KILLED, factuality="possible")],
        "تدربت الفرق على التعامل مع 15 مصابا محتملا": [Toll(WOUNDED, 15, factuality="possible")],
    },
    "done to them": {
        "وأعلن الجيش أن 12 إرهابيا تم القضاء عليهم": [Toll(KILLED, 12)],
        "وتم إيقاف 3 أشخاص للتحقيق معهم": [Toll(DETAINED, 3)],
        "تم إيقاف 3 أشخاص بتهمة القتل العمد": [Toll(DETAINED, 3)],
        "لم تسجل حالات وفاة في الحادث": [Toll(KILLED, 0, factuality="negated", domain="accident")],
        "سقوط عشرات القتلى والجرحى والأسرى من عناصر الميليشيات": [Toll(EITHER), Toll(CAPTURED)],
    },
    "roles of the police and of accidents": {
        "إصابة 6 من رجال الشرطة بينهم 4 ضباط ومجندان": [
            Toll(WOUNDED, 6, role="security"),
            Toll(WOUNDED, 4, "part_of", role="security"),
            Toll(WOUNDED, 2, "part_of", role="security"),
        ],
        "مقتل 20 شخصا في خروج قطار عن سكته": [Toll(KILLED, 20, domain="accident")],
        "مقتل ثلاثة أشخاص في حادث سقوط رافعة": [Toll(KILLED, 3, domain="accident")],
    },
    "fates, predicates and far objects": {
        "استشهد 13 مواطنا في حين لا يزال مصير أكثر من 30 شخصا مجهولا": [
            Toll(KILLED, 13),
            Toll(MISSING, 30, modifier="more_than"),
        ],
        "وعثر الأهالي على شاب مقتولا قرب الطريق": [Toll(KILLED, 1)],
        "كما أعدم التنظيم في مدينة الميادين رجلا بتهمة التعامل": [Toll(KILLED, 1)],
        "نفذت وزارة العدل حكم القصاص بحق شخصين": [Toll(KILLED, 2, domain="judicial")],
        "ارتقاء مقاتلين اثنين من قواتنا": [Toll(KILLED, 2, role="combatant")],
        "وقتلوا 3 مرتزقة، فيما فقد مقاتل حياته خلال الاشتباك": [Toll(KILLED, 3), Toll(KILLED, 1)],
    },
    "far denials, two verbs, accidents": {
        "ولم تسفر القنبلة الخامسة التي استهدفت مكتب الحزب في المدينة عن وقوع إصابات": [
            Toll(WOUNDED, 0, factuality="negated")
        ],
        "لم ينتج عن الحريق أي إصابات": [Toll(WOUNDED, 0, factuality="negated", domain="accident")],
        "قال الرائد علاء عباس إن شخصا قتل وأصيب 30 آخرون بجروح": [Toll(KILLED, 1), Toll(WOUNDED, 30, "additional")],
        "أودى الإعصار بحياة المئات": [Toll(KILLED, domain="accident")],
        "أكثر من مئة وثمانين شخصا راحوا ضحية القتال": [Toll(KILLED, 180, modifier="more_than")],
        "وفاة تلميذين دهستهما سيارة": [Toll(KILLED, 2, domain="accident")],
    },
    "once gaps: accidents": {
        "وفاة خمسة اختناقا بغاز المدفأة": [Toll(KILLED, 5, domain="accident")],
    },
    "whose side: the victims', not the doers'": {
        "قالت مصادر حركة حماس إن نيران مدفعية اسرائيلية قتلت اثنين من مسلحيها": [
            Toll(KILLED, 2, affiliation="حركة حماس")
        ],
        "مقتل 20 مسلحا و5 جنود من الناتو": [
            Toll(KILLED, 20, role="combatant"),
            Toll(KILLED, 5, affiliation="الناتو"),
        ],
    },
    "arrests, armies and time": {
        "قتلت قوات الجيش الجزائري مسلحين اثنين في هجوم": [Toll(KILLED, 2, role="combatant")],
        "تجديد حبس 8 متهمين في قضية اغتيال المستشار هشام بركات من بينهم طبيبة": [
            Toll(DETAINED, 8),
            Toll(KILLED, 1),
            Toll(DETAINED, 1, "part_of"),
        ],
        "قضى الشاب سامر (25 عاما) في القصف": [Toll(KILLED, 1)],
    },
    "seized by others": {
        "قبض عناصر الشرطة على ثلاثة مهربين": [Toll(DETAINED, 3)],
        "ألقي القبض على خمسة أشخاص": [Toll(DETAINED, 5)],
    },
    "beside fraud and disease": {
        "سقط 5 ضحايا في اختراق الهدنة": [Toll(EITHER, 5)],
        "سقط 12 قتيلا وارتفعت حصيلة القتلى إلى 30 في مدينة ضربها الوباء": [
            Toll(KILLED, 12),
            Toll(KILLED, 30, "update"),
        ],
    },
    "whose men, whose losses, whose post was struck": {
        "أقرت أوغندا بمقتل سبعة من جنودها وجرح 12": [
            Toll(KILLED, 7, role="combatant", affiliation="أوغندا"),
            Toll(WOUNDED, 12, affiliation="أوغندا"),
        ],
        "وبلغت خسائر القوات الحكومية أربعة قتلى و9 جرحى": [
            Toll(KILLED, 4, role="combatant", affiliation="القوات الحكومية"),
            Toll(WOUNDED, 9, role="combatant", affiliation="القوات الحكومية"),
        ],
        "انفجرت سيارة قرب حاجز للشرطة العسكرية، ما أدى إلى مقتل عنصرين": [
            Toll(KILLED, 2, role="security", affiliation="للشرطة العسكرية")
        ],
        "قتل تسعة أشخاص ثلاثة منهم من رجال الأمن في تفجير": [
            Toll(KILLED, 9, role="unknown"),
            Toll(KILLED, 3, "part_of", role="security"),
        ],
    },
    "some of those told before": {
        "نقلت الفرق 12 مصابا، وأحد المصابين توفي في الطريق": [
            Toll(WOUNDED, 12),
            Toll(KILLED, 1, "part_of"),
        ],
        "قتل اثنان من الجنود، بينما قتل الثالث بانفجار لغم": [
            Toll(KILLED, 2),
            Toll(KILLED, 1, "additional"),
        ],
    },
    "duals in construct": {
        "قتل رجلا أمن في هجوم على نقطة تفتيش": [Toll(KILLED, 2, role="security")],
        "إصابة ضابطي شرطة بعبوة ناسفة": [Toll(WOUNDED, 2, role="security")],
        "مقتل عنصري أمن في العريش": [Toll(KILLED, 2, role="security")],
    },
    "names": {
        "اغتال مسلحون الصحفيين سامر العلي وكمال المصري": [Toll(KILLED, 2, role="civilian")],
        "مقتل سامر العلي وكمال ناصر وكمال يوسف في الغارة": [Toll(KILLED, 3)],
        "إصابة علي السنوسي برصاصة في كتفه": [Toll(WOUNDED, 1)],
        "أطلق مجهولون النار على العقيد سامر خليل أمام منزله، فقتل مع أحد مرافقيه": [Toll(KILLED, 1)],
    },
    "other words of harm": {
        "إن الطفلين تعرضا لإصابات ونقلا إلى المشفى": [Toll(WOUNDED, 2, role="civilian")],
        "مصرع 7 عمال وإصابة عدد مماثل في انهيار منجم": [
            Toll(KILLED, 7, domain="accident"),
            Toll(WOUNDED, 7, domain="accident"),
        ],
        "قتل 15 مدنيا في القصف، وإصابة المئات منذ الصباح": [Toll(KILLED, 15), Toll(WOUNDED)],
        "تحطم حافلة قتل على إثره 8 وأصيب 20 من ركابها": [
            Toll(KILLED, 8, domain="accident"),
            Toll(WOUNDED, 20, domain="accident"),
        ],
        "3 أطفال على الأقل بين قتلى الغارة": [Toll(KILLED, 3, modifier="at_least", role="civilian")],
        "لم ينتج عن الحادث إصابات": [Toll(WOUNDED, 0, factuality="negated", domain="accident")],
        "من دون أن يسجل في الحال سقوط ضحايا": [Toll(EITHER, 0, factuality="negated")],
        "لا يزال ثلاثة جنود مفقودين": [Toll(MISSING, 3)],
        "احتجزوا آخرين رهائن": [Toll(ABDUCTED, None, "additional")],
        "سقوط الطائرة أدى إلى مقتل أربعة ركاب": [Toll(KILLED, 4, domain="accident")],
    },
    "who the dead are: in apposition, by their own ranks, by a family": {
        "مقتل سامر العلي، زعيم جماعة النور، في غارة": [Toll(KILLED, 1, role="combatant")],
        "أعلن الجيش الأمريكي مقتل أربعة جنود من قواته العاملة في العراق": [
            Toll(KILLED, 4, affiliation="الجيش الأمريكي")
        ],
        "كمين للميليشيات ما أدى إلى قتل خمسة من أفرادها": [Toll(KILLED, 5, role="combatant", affiliation="للميليشيات")],
        "خطف مسلحون 3 جنود من الأمن المركزي": [Toll(ABDUCTED, 3, role="security")],
        "مقتل ضابطين من قوى الأمن الداخلي": [Toll(KILLED, 2, role="security")],
        "6 قتلى من عائلة واحدة في القصف": [Toll(KILLED, 6, role="civilian", groups=("family",))],
        "لم يصب أي جندي في الهجوم": [Toll(WOUNDED, 0, factuality="negated", role="combatant")],
        "استشهاد 20 جنديا من الإمارات و4 من السعودية": [
            Toll(KILLED, 20, role="combatant"),
            Toll(KILLED, 4, role="combatant", affiliation="السعودية"),
        ],
    },
    "totals: before, after, over years": {
        "وكانت الحصيلة السابقة قد بلغت 60 قتيلا": [Toll(KILLED, 60, "update_from")],
        "ارتفعت الحصيلة إلى 32 قتيلا و45 جريحا": [Toll(KILLED, 32, "update"), Toll(WOUNDED, 45, "update")],
        "أودت سلسلة تفجيرات بحياة 60 شخصا": [Toll(KILLED, 60, scope="cumulative")],
        "قتلت الحرب 7 آلاف شخص": [Toll(KILLED, 7000, scope="cumulative")],
        "أعدمت السلطات شنقا ثلاثة أشخاص": [Toll(KILLED, 3, domain="judicial")],
    },
    "between dead and hurt": {
        "إن 48 سائحا خطفهم مسلحون في الصحراء": [Toll(ABDUCTED, 48)],
        "شيع أهالي البلدة ثلاثة شبان من سكانها الذين قتلهم جندي": [Toll(KILLED, 3)],
        "أصيب صباح أمس الأحد العشرات من المصلين": [Toll(WOUNDED, role="civilian")],
        "قتل يوم الأحد خمسة جنود": [Toll(KILLED, 5)],
        "أدى القصف إلى مقتل خمسة أشخاص وسبع حالات اختناق": [Toll(KILLED, 5), Toll(WOUNDED, 7)],
        "إن الحادث تسبب بإصابات بالغة": [Toll(WOUNDED, domain="accident")],
        "سقط سبعة مسلحين بين قتيل وجريح في الكمين": [Toll(EITHER, 7, role="combatant")],
        "لم يخلف القصف أية إصابات": [Toll(WOUNDED, 0, factuality="negated")],
        "قتل الطفل ذبحا على يد مسلحين": [Toll(KILLED, 1, role="civilian")],
    },
    "once gaps": {
        "ما في إصابات الحمد لله": [Toll(WOUNDED, 0, factuality="negated")],
        "لا يزال مصير ثمانية عمال مجهولا": [Toll(MISSING, 8, role="civilian")],
        "وبذلك يرتفع إلى 63 عدد الجنود الذين قتلوا منذ بدء العملية البرية": [
            Toll(KILLED, 63, "update", scope="cumulative", role="combatant")
        ],
        "باستشهاد الشاب وإصابة علي السمودي": [Toll(KILLED, 1), Toll(WOUNDED, 1)],
        "قتل نحو 150 ألف شخص خلال العشرية السوداء": [Toll(KILLED, 150_000, modifier="approx", scope="cumulative")],
        "استشهاد نقيب شرطة برصاص مسلحين": [Toll(KILLED, 1, role="security", groups=("police",))],
        "على مدى عشر سنوات قتل 300 ألف شخص": [Toll(KILLED, 300_000, scope="cumulative")],
        "أودت الحرب بحياة 150 ألف شخص": [Toll(KILLED, 150_000, scope="cumulative")],
        "إعدام خمسة مدانين شنقا": [Toll(KILLED, 5, domain="judicial")],
        "حتى نهاية العام أسفرت حرب اليمن عن مقتل 377 ألف شخص": [Toll(KILLED, 377_000, scope="cumulative")],
        "إصابة مدير أمن المحافظة": [Toll(WOUNDED, 1, role="security")],
        "ثلاث قتيلات في جريمة بريف السويداء": [Toll(KILLED, 3, groups=("woman",))],
        "استشهاد المسعف ورفيقه في غارة على بلدة حدودية": [Toll(KILLED, 2)],
        "مقتل مسلحين اثنين وجرح عدد آخر": [Toll(KILLED, 2, role="combatant"), Toll(WOUNDED, relation="additional")],
        "ضبط ستة عناصر من خلية إرهابية": [Toll(DETAINED, 6)],
        "قتيل في كل من البصرة وميسان وبابل": [Toll(KILLED, 3)],
        "جريح في كل من نابلس وقلقيلية": [Toll(WOUNDED, 2)],
        "21 بين قتيل وجريح وأكثر من 30 مفقودا": [Toll(EITHER, 21), Toll(MISSING, 30, modifier="more_than")],
        "ليس صحيحا أن ثلاثة من رجالنا قتلوا": [Toll(KILLED, 0, factuality="negated")],
        "يرجح أن يكون ثلاثة من العمال قد خطفوا": [Toll(ABDUCTED, 3, factuality="possible")],
        "وفاة 12 مهاجرا عطشا في الصحراء قرب الكفرة": [Toll(KILLED, 12, domain="accident", role="civilian")],
        "إصابة 4 أمناء شرطة في هجوم مسلح على كمين": [Toll(WOUNDED, 4, role="security", groups=("police",))],
        "مقتل ضابط شرطة وإصابة أمين شرطة": [Toll(KILLED, 1, role="security"), Toll(WOUNDED, 1, role="security")],
        "تم ضبط ثلاثة مسلحين خلال الاشتباكات": [Toll(DETAINED, 3)],
        "مسلحون يقتادون طبيبا إلى جهة مجهولة": [Toll(ABDUCTED, 1)],
        "انقطع الاتصال بخمسة صيادين منذ أمس": [Toll(MISSING, 5, role="civilian")],
        "نفى الناطق مقتل أي جندي": [Toll(KILLED, 0, factuality="negated")],
        "لا صحة لمقتل ثلاثة جنود": [Toll(KILLED, 0, factuality="negated")],
        "مقتل خمسة بصعق كهربائي": [Toll(KILLED, 5, domain="accident")],
        "وفاة ثلاثة مهاجرين عطشا في الصحراء": [Toll(KILLED, 3, domain="accident", role="civilian")],
        "غرق خمسة جنود بعد استهداف زورقهم": [Toll(KILLED, 5, role="combatant")],
        "مقتل 20 شخصا (بينهم 3 أطفال)": [
            Toll(KILLED, 20),
            Toll(KILLED, 3, "part_of", role="civilian", groups=("child",)),
        ],
        "رفعت الوزارة حصيلة القتلى إلى 32": [Toll(KILLED, 32, "update")],
        "تراجع عدد القتلى إلى 18 بعد التدقيق": [Toll(KILLED, 18, "update")],
        "ارتقى المواطن سالم أحمد شهيدا": [Toll(KILLED, 1, role="civilian")],
        "تعرض ثلاثة تجار للخطف": [Toll(ABDUCTED, 3, role="civilian")],
        "فر آلاف السكان من ديارهم": [Toll(DISPLACED, role="civilian")],
        "ارتفعت الحصيلة إلى 380 قتيلا وأكثر من 470 جريحا": [
            Toll(KILLED, 380, "update"),
            Toll(WOUNDED, 470, "update", modifier="more_than"),
        ],
        "وصل عدد الشهداء إلى 530 شهيدا وأكثر من 2500 مصاب": [
            Toll(KILLED, 530),
            Toll(WOUNDED, 2500, modifier="more_than"),
        ],
        "انفجاران يوقعان 47 قتيلا وأكثر من 100 جريح": [Toll(KILLED, 47), Toll(WOUNDED, 100, modifier="more_than")],
        "استشهاد طفلة وإصابة شقيقها وآخر": [
            Toll(KILLED, 1, role="civilian"),
            Toll(WOUNDED, 1),
            Toll(WOUNDED, 1, "additional"),
        ],
        "أصيب شاب شرق جباليا وآخر شرق رفح": [Toll(WOUNDED, 1), Toll(WOUNDED, 1, "additional")],
        "مقتل شرطي في المنامة وآخر في المحرق": [Toll(KILLED, 1, role="security"), Toll(KILLED, 1, "additional")],
        "إصابة طالب وآخر من المارة": [Toll(WOUNDED, 1, role="civilian"), Toll(WOUNDED, 1, "additional")],
        "إصابة أفراد عائلته بجروح": [Toll(WOUNDED, role="civilian", groups=("family",))],
        "أصيب في الهجوم عدد غير محدد من المارة": [Toll(WOUNDED)],
        "على الأرجح قتل خمسة في الغارة": [Toll(KILLED, 5, factuality="possible")],
        "خلال اليومين الماضيين قتل خمسة": [Toll(KILLED, 5)],
        "ارتفع عدد القتلى من المتظاهرين إلى ثلاثة": [Toll(KILLED, 3, "update")],
        "زار الوزير في 12 مارس 2017 شرطيا أصيب في كمين": [Toll(WOUNDED, 1, role="security")],
        "ارتفعت الحصيلة إلى 80 قتيلا على الأقل وأكثر من 211 جريحا": [
            Toll(KILLED, 80, "update", modifier="at_least"),
            Toll(WOUNDED, 211, "update", modifier="more_than"),
        ],
        "القيادي عبدالمجيد الصافي، وقد قتل في كمين، كان طبيبا": [Toll(KILLED, 1)],
        "وبذلك يرتفع إلى 47 عدد الذين فارقوا الحياة خلال الموسم": [Toll(KILLED, 47, "update", scope="cumulative")],
        "قبل أن يعثر على اثنين منهم مقتولين رميا بالرصاص": [Toll(KILLED, 2)],
    },
}

SILENT: dict[str, list[str]] = {
    "figures of speech": [
        "لعبوا الورق لقتل الوقت",
        "الروتين يقتل الإبداع",
        "أصيب بالصدمة حين سمع الخبر",
        "أصيب الرجل بخيبة أمل",
        "أصيبت الأسواق بالشلل",
        "أصيب الجمهور بالدهشة",
        "أصابت الرصاصة الهدف",
        "إصابة الهدف بدقة عالية",
        "ذبحتنا الأسعار",
        "الغلاء يذبح الفقراء",
        "ماتت القضية في الأدراج",
        "دفن المشروع حيا",
        "قتلت المبادرة في مهدها",
        "اغتيال الحلم العربي",
        "اغتيال الشخصية سلاح الضعفاء",
        "قتل الموضوع بحثا",
        "أصاب كبد الحقيقة",
        "انتحار سياسي للحزب",
        "مجزرة تحكيمية في الدوري",
        "مذبحة مالية في البورصة",
        "كان قرار التقسيم رصاصة قاتلة للسلام",
        "أسرت القلوب بصوتها",
        "صوتها أسر الجمهور",
        "خطف الأضواء في المهرجان",
        "خطف المنتخب بطاقة التأهل",
        "اختطف الفريق نقطة ثمينة",
        "فقد المنتخب الأمل",
        "فقدت الليرة نصف قيمتها",
        "نجا من الإفلاس",
        "احتجاز المياه خلف السد",
    ],
    "illness and natural death": [
        "أصيب بمرض السكري",
        "إصابة 120 شخصا بفيروس كورونا",
        "وفاة ستة أشخاص بالكوليرا في القضارف",
        "تسجيل 14 إصابة جديدة بالحصبة",
        "إصابات جديدة بحمى الضنك في عدن",
        "توفي الشاعر عن عمر ناهز الثمانين",
        "وفاة الفنان بعد صراع مع المرض",
        "توفي ثلاثة بجلطة قلبية",
        "رحيل الأديب في القاهرة",
        "أصيب عشرون تلميذا بتسمم غذائي",
        "إصابة وزير الصحة بوعكة صحية",
        "وفاة والد الوزير",
        "شفاء 45 مصابا بكورونا",
        "مات الشيخ على فراشه",
    ],
    "sport": [
        "أصيب المهاجم في الركبة خلال التمرين",
        "إصابة ثلاثة لاعبين قبل المباراة",
        "المدرب يفقد خمسة لاعبين للإصابة",
        "غاب القائد عن اللقاء بسبب الإصابة",
        "سجل هدفا قاتلا في الدقيقة التسعين",
        "صاروخ من خارج المنطقة يقتل المباراة",
        "سقط الفريق بثلاثية أمام ضيفه",
        "الجيش يهزم الشرطة بهدفين",
        "إصابة الحارس بتمزق عضلي",
        "تعافى اللاعب من إصابته",
        "خاض النادي مباراة حياة أو موت",
    ],
    "courts and law": [
        "حكمت المحكمة بالإعدام على سبعة متهمين",
        "قضت المحكمة بسجن خمسة متهمين",
        "قضى القاضي ببراءة المتهم",
        "عقوبة الإعدام شنقا",
        "مشروع قانون لإعدام الأسرى",
        "حكم الإعدام الصادر بحق ثلاثة من القادة",
        "إحالة أوراق عشرة متهمين إلى المفتي",
        "النيابة تطلب إعدام المتهم",
        "السجن المؤبد لمتهم بالقتل",
        "جريمة القتل يعاقب عليها القانون",
        "القتل العمد عقوبته الإعدام",
        "قانون يجرم القتل والخطف",
    ],
    "names": [
        "حي الشهداء في الموصل",
        "كتائب شهداء الأقصى تعلن الاستنفار",
        "لواء شهداء اليرموك",
        "شارع الشهداء مغلق",
        "مقبرة الشهداء في غزة",
        "مستشفى شهداء الأقصى في دير البلح",
        "ساحة الشهداء بطرابلس",
        "بلدة قتيل في الريف",
        "جبل القتلى",
        "نادي شباب الشهداء",
        "مدرسة الشهيد عبد القادر",
        "جسر الشهداء في بغداد",
        "مطار الشهيد الصدر",
        "مؤسسة الشهداء العراقية",
        "وزارة شؤون الشهداء والجرحى",
        "هيئة شؤون الأسرى والمحررين",
        "نادي الأسير الفلسطيني",
        "لجنة المفقودين في قبرص",
        "يوم الشهيد عطلة رسمية",
        "وادي الذبح",
    ],
    "things, beasts and numbers": [
        "مقتل عشرات الأغنام بقصف على المراعي",
        "نفوق 200 رأس من الماشية",
        "إصابة ثلاث دبابات وتدمير عربة",
        "تضرر خمسة منازل وسيارتين",
        "خسائر مادية كبيرة في السوق",
        "إصابة ناقلة نفط بصاروخ",
        "إصابة مبنى البلدية بقذيفتين",
        "تدمير 4 آليات للعدو",
        "فقدان الاتصال بالطائرة",
        "أسر طائرة مسيرة في البحر",
        "مصادرة 30 قطعة سلاح",
        "عثر على عدد من الأسلحة",
        "العثور على مخازن صواريخ في القرية",
        "ضبط 12 كيلوغراما من المخدرات",
        "القبض على الفرصة",
        "احتجاز ثلاث سفن في المضيق",
        "قصف اللواء 105 بالمدفعية",
        "انفجار 7 عبوات على الطريق",
        "القرار 2254 ينص على وقف النار",
        "بعد 40 يوما من الحصار",
    ],
    "citing, spending, other senses": [
        "استشهد الخطيب بآية كريمة",
        "قضى يومين في دمشق",
        "قضى الوزير إجازته في بيروت",
        "قضى ثلاث سنوات في الغربة",
        "قضى على الفساد",
        "القضاء على البطالة",
        "القضاء على الإرهاب أولوية",
        "أوقف المشروع بسبب الحرب",
        "أوقفت الحكومة نقل المصابين",
        "أوقفت الشركة رحلاتها",
        "وقع الرئيس اتفاقا",
        "سقط النظام",
        "سقوط المدينة بيد المعارضة",
        "سقوط حكومة الوفاق",
        "شهد المؤتمر ثلاثة وزراء",
        "فقد السيطرة على المدينة",
    ],
    "releases and rescues": [
        "الإفراج عن 30 معتقلا من سجن عدرا",
        "إطلاق سراح خمسة مختطفين في زنجبار",
        "تبادل الأسرى بين الطرفين",
        "تحرير 11 رهينة في قونا",
        "عودة ألف نازح إلى منازلهم",
        "إخلاء سبيل ثلاثة ناشطين",
    ],
    "talk of killing": [
        "قتل الأبرياء حرام شرعا",
        "ندين قتل المدنيين أينما كان",
        "أوقفوا القتل في السودان",
        "محاولة اغتيال قائد الشرطة",
        "التحريض على قتل المتظاهرين",
        "الحق في الحياة وعدم التعرض للقتل",
        "ذكرى الشهداء لن تموت",
        "دماء الشهداء لن تذهب هدرا",
        "تعويض أسر الشهداء",
        "علاج الجرحى في الأردن",
        "تكريم ذوي الشهداء في الديوانية",
        "مشاهد القتل والدمار",
        "أعمال القتل والنهب",
        "المجد والخلود للشهداء",
        "الموت لأمريكا",
        "سياسة الاغتيالات لن توقف المقاومة",
        "زيارة جرحى الجيش في المستشفى",
        "عاشوا حالة خوف من القتل",
    ],
    "more that only look so": [
        "استشهد المحامي بالمادة السابعة من القانون",
        "استشهدت الصحيفة بمصادر مطلعة",
        "استشهادا بما قاله الوزير",
        "أصيبت حركة المرور بالشلل التام",
        "إصابة الاقتصاد بالركود",
        "فيلم عن مقتل الحلاج",
        'رواية "القتيل رقم واحد" تفوز بجائزة',
        "الشهيد القسام كان معلما وخطيبا",
        "اسم المجزرة يبقى في الذاكرة",
        "القتلة ما زالوا طلقاء",
        "القاتل المأجور في السينما",
        "سلاح قاتل",
        "الألعاب القتالية",
        "إصابة المستوردين بخسائر كبيرة",
        "شهدت المدينة هدوءا نسبيا",
        "شهد الملعب حضور خمسة آلاف متفرج",
        "قتل فرصة التعادل",
        "المصابون بالسكري أكثر عرضة للجلطات",
        "ثلاثة أعداد من الصحيفة صودرت",
        "اعتقل اللسان عن الكلام",
        "احتجز الحكم ثلاث دقائق بدل ضائع",
        "جرحت كبرياءه",
        "فقد بصره منذ الطفولة",
        "هجر الشعر إلى الرواية",
        "نزح القمر خلف الغيوم",
        "خطف قلبها منذ النظرة الأولى",
        "سقط سهوا من القائمة",
        "سقطت أمطار غزيرة على المنطقة",
        "سقوط ثلاثة صواريخ في أرض خالية",
        "سقوط أربع قذائف على المطار دون أضرار",
        "ارتقى المنتخب إلى المركز الثالث",
        "ارتقى سلم المجد",
        "أردى منافسه بالضربة القاضية",
        "توفي في مثل هذا اليوم الملك فيصل عن سبعين عاما",
    ],
    "more from courts, denials and time": [
        "بتهمة الشروع في القتل",
        "اختفى الهاتف لثلاثة أيام",
        "ضرب الأمثال بالشهداء الأوائل",
        "ذكرى مجزرة صبرا وشاتيلا",
        "حداد على أرواح الضحايا",
        "وقفة تضامنية مع الأسرى",
        "قائمة المطلوبين تضم 12 اسما",
        "خطر الموت جوعا يهدد المدينة",
    ],
    "a negation that is none": [
        "لم تكن تتردد في تغطية قصة أسير أو شهيد",
        "القانون لا يحترم حقوق ضحايا الاتجار بالبشر",
        "لن يكون شهيدا من مات في فراشه",
        "لم تقرر المحكمة نبش رفات الجنود",
        "حتى لا يصبح الأطفال ضحايا للجهل",
        "لقاح يحول دون إصابة الملايين بالمرض",
    ],
    "a number of something else": [
        "قضى أكثر من 21 شهرا على سرير المستشفى",
        "غرق ستة آلاف منزل في الفيضان",
        "القضاء على 37 ألف كلب ضال",
        "راح ضحية الإعلان الوهمي 900 ألف مشترك",
        "ضربه عدة مرات",
        "قضوا أياما عدة في عرض البحر",
        "حطم المنزل أربع مرات",
        "بيعت 400 ألف نسخة لصالح ضحايا الزلزال",
        "تبرع عشرات المواطنين بدمائهم للمصابين",
    ],
    "names and near words": [
        "ياسر عرفات في بيروت",
        "كان ياسر عبد ربه حاضرا",
        "إن أردت الحكمة فاستمع",
        "أردت أن أقول شيئا",
        "فقد احتشد مئات المعزين أمام المسجد",
        "فقد وصل خمسة وزراء إلى المطار",
        "الشاعر محمود الشهيد يلقي قصيدة",
        "الأسير بطل الرواية",
        "وحيد آباد مدينة بعيدة",
    ],
    "warrants, victims of idiom, rescuers": [
        "مذكرة توقيف بحق الرئيس السابق",
        "صدرت مذكرات اعتقال بحق ثلاثة ضباط",
        "وقع ضحية لعملية احتيال",
        "قانون حماية ضحايا العنف الأسري",
        "إحياء ذكرى ضحايا التسونامي",
        "القتل باسم الدين شذوذ",
        "قتل الأقارب لبعضهم ظاهرة غريبة",
        "نفذ المسعفون تمرينا في المستشفى",
        "لم تسجل أية حالة إصابة بفيروس كورونا",
        "إصابة سبعة أشخاص بالتهاب الكبد",
        "العزاء في وفاة والدة الزميل",
    ],
    "what was, and years": [
        "كان خمسة من الحوثيين في المبنى",
        "كان أحد منفذي المشروع حاضرا",
        "زار المحافظ يوم 12 مارس 2017 وزير الداخلية",
        "من مواليد 1981 في حمص",
    ],
    "found by reading a random draw of texts": [
        "الجرح النازف الذي يمسك بمئات آلاف الأشخاص",
        "لم تتوفر تفاصيل بشأن وقوع إصابات أو أضرار",
        "أحد ضحايا شركة النصب والاحتيال خسر أمواله",
        "من بين ضحايا عملية نصب كبيرة في المدينة",
        "لم تسجل أي إصابة جديدة بفيروس إيبولا",
        "نشعر بحزن عميق لفقدان الصحفية ريم الخالد",
        "الدمار أصاب العديد من المدن والقرى",
        "شجار وقع بين الضحية وجيرانه",
        "في ذكرى مرور أربعين عاما على وفاة الشاعر العراقي سامي الحسن",
        "ونعى الاتحاد الشاعر الراحل بعد صراع مع المرض",
        "في بعض الحالات قتل",
        "قضوا وهم يحتضنون أمهاتهم",
        "حاولوا إنقاذ الضحايا",
    ],
    "once gaps": [
        "عدد المصابين الذين تعافوا من المرض بلغ 136",
    ],
    "outbreaks of disease": [
        "سجلت دائرة الصحة ثلاث وفيات و12 إصابة جديدة بالحمى النزفية ليبلغ مجموع الإصابات 61",
        "وفاة 4 أشخاص بالكوليرا ليرتفع إجمالي الوفيات إلى 23 منذ بداية التفشي",
    ],
    "suspects, days and suicides": [
        "الضابط المعتقل ضالع في جريمة قتل",
        "قضوا أياما عدة في البحر من دون ماء",
        "وفاة مواطن على إثر محاولته الانتحار حرقا",
    ],
    "animals": [
        "وأمرت بذبح 1.6 مليون من الطيور في المناطق المتضررة",
        "نفوق 40 رأسا من الأغنام وذبح 20 خروفا",
        "قتل ثلاثة كلاب في القصف",
    ],
    "arrests and time of nobody": [
        "قبل عملية إلقاء القبض عليه إلى رشق أعوان الأمن",
        "وقد قضى النائب طلعت الحسن عاما في السجن",
        "قضى الرجل ثلاثين عاما في السجن",
    ],
    "nobody seized, nobody harmed": [
        "قبض عناصر الشرطة رواتبهم",
        "حذرت الشرطة ضحايا عملية احتيال",
        "ارتفع عدد الوفيات بالكوليرا إلى 23",
    ],
    "calls, purposes, rescuers, quotations": [
        "النائب يدعو إلى إعدام العملاء",
        "نشر الجيش دوريات للقبض على منفذي الهجوم",
        "حتى لا يقع ضحية الاحتيال",
        "وصلت فرق الإنقاذ إلى المكان",
        "قال الكاتب رأيه واستشهد ببيت من الشعر",
        "سيغيب اللاعب بعدما تعرض لإصابة في الركبة خلال المباراة",
        "إن جنديا قتل نفسه بالرصاص",
        "عنف أسري من الآباء",
    ],
    "purposes, permissions, others' parts": [
        "شارك في الدفن أسر ذوي الشهداء",
        "يحلل لهم قتل أي مواطن",
        "فر السائق من المكان",
        "ضبط كميات من السلاح والذخيرة",
        "انقطاع الكهرباء عن أحياء المدينة",
        "قضى التلاميذ ليلتهم في المعهد",
        "تعازي القيادة إلى أسر الشهداء",
        "من مات وهو في طاعة بعث على حاله",
        "طفل مصاب بسوء التغذية",
        "نداء إلى السلطات لإنقاذ شباب المنطقة",
        "يجيز قتل المرأة في هذه الحالة",
        "وكان في استقباله العشرات، بينهم مسؤولون محليون",
        "كان ضحية لجريمة إعلامية",
    ],
    "once gaps, now silent": [
        "جهود الأطباء لإنقاذ المريض",
    ],
    "once gaps, now silent": [
        "ضحية الإهمال الحكومي",
        "ضحايا الغلاء يشتكون",
        "استشهد بتصريح الرئيس",
        "واستشهد الكاتب بقول المتنبي",
        "عائلات الأسرى تعتصم أمام الصليب الأحمر",
        "جرح مشاعر الملايين",
    ],
}

KNOWN_GAPS: dict[str, dict[str, list[Toll]]] = {
    "outcome nouns": {},
    "doers and their victims": {
        "اغتال ملثمان، فجر اليوم، إمام مسجد في الحسكة": [Toll(KILLED, 1)],
        "قتل رجل زوجته وأطفاله الثلاثة في النجف": [
            Toll(KILLED, 1, role="civilian"),
            Toll(KILLED, 3, role="civilian", groups=("child",)),
        ],
    },
    "participles, pronouns and clitics": {
        "انفجر اللغم بالراعي فأودى بحياته": [Toll(KILLED, 1)],
        "الجندي المقتول من أبناء ذمار": [Toll(KILLED, 1, role="combatant")],
        "عثر على المختطف مقتولا في مزرعة": [Toll(KILLED, 1)],
        "وصلت جثث القتلى السبعة إلى المشرحة": [Toll(KILLED, 7)],
        "سقط برصاص قناص شهيدا": [Toll(KILLED, 1)],
        "فارق الحياة متأثرا بجراح أصيب بها في القصف": [Toll(KILLED, 1)],
    },
    "people that share an outcome": {
        "جرح صحفي ومصوره في اشتباكات الطيونة": [Toll(WOUNDED, 2, groups=("journalist",))],
        "قُتل العقيد في الشرطة وأحد مرافقيه": [Toll(KILLED, 2)],
    },
    "joint totals": {
        "وقع العشرات منهم بين قتيل وجريح وأسير": [Toll(("captured", "killed", "wounded"))],
    },
    "parts and wholes": {
        "مقتل 14 مسلحا، خمسة منهم أجانب": [
            Toll(KILLED, 14, role="combatant"),
            Toll(KILLED, 5, "part_of", groups=("foreigner",)),
        ],
        "اعتقال 16 فلسطينيا بينهم ثلاث فتيات وأسير محرر": [
            Toll(DETAINED, 16),
            Toll(DETAINED, 3, "part_of"),
            Toll(DETAINED, 1, "part_of"),
        ],
        "مقتل 31 مقاتلا، غالبيتهم من جنسيات غير سورية": [
            Toll(KILLED, 31, role="combatant"),
            Toll(KILLED, relation="part_of"),
        ],
    },
    "additions": {
        "إصابة جندي ثالث بجروح بليغة وخمسة آخرين بجروح طفيفة": [
            Toll(WOUNDED, 1, role="combatant"),
            Toll(WOUNDED, 5, "additional"),
        ],
    },
    "denied": {
        "نفى المتحدث مقتل أي من عناصره": [Toll(KILLED, 0, factuality="negated")],
        "لم يعرف عدد القتلى": [Toll(KILLED)],
    },
    "possible": {
        "قد يكون بين القتلى أطفال": [Toll(KILLED, relation="part_of", factuality="possible", groups=("child",))],
        "احتمال وجود جرحى تحت الركام": [Toll(WOUNDED, factuality="possible")],
    },
    "over a long time": {},
    "missing, taken, displaced, saved": {
        "خطف مهندسين أجنبيين غرب السودان": [Toll(ABDUCTED, role="civilian")],
        "احتجز القراصنة 18 بحارا": [Toll(ABDUCTED, 18)],
        "هجر القصف أهالي ثلاث قرى": [Toll(DISPLACED)],
    },
    "who": {
        "استشهاد أربعة من كوادر وزارة الصحة": [Toll(KILLED, 4, role="civilian")],
        "قتل ثلاثة مسلحين أكراد": [Toll(KILLED, 3, role="combatant", affiliation="أكراد")],
        "مقتل عامل إغاثة أممي في هودور": [Toll(KILLED, 1, role="civilian", groups=("aid_worker",))],
        "مقتل رئيس بلدية برصاص مجهولين": [Toll(KILLED, 1, role="civilian", groups=("official",))],
        "مقتل امرأة حامل وجنينها": [Toll(KILLED, 2)],
        "مقتل عناصر من الفوج 105": [Toll(KILLED, role="combatant", affiliation="الفوج 105")],
    },
    "accidents and executions": {
        "نفذت السلطات حكم الإعدام شنقا في قاتل صاحب المتجر": [Toll(KILLED, 1, domain="judicial")],
        "إعدام أحد عشر مدانا بالإرهاب في سجن الحوت": [Toll(KILLED, 11, domain="judicial")],
    },
    "1 bulleted tolls": {
        "عدد الشهداء 15 توزعوا كالآتي:\n7 في درعا\n5 في حمص\n3 في حلب": [
            Toll(KILLED, 15),
            Toll(KILLED, 7, "part_of"),
            Toll(KILLED, 5, "part_of"),
            Toll(KILLED, 3, "part_of"),
        ],
    },
    "2 by province, distributive": {
        "وشهيد في كل من الرقة واللاذقية": [Toll(KILLED, 2)],
        "4 شهداء في حلب، وشهيدان في كل من حماة والحسكة": [Toll(KILLED, 4), Toll(KILLED, 4)],
    },
    "3 a joint total split later": {
        "مقتل وجرح 11 عنصرا من الطرفين، ونقل الجرحى السبعة إلى المشفى": [Toll(EITHER, 11), Toll(WOUNDED, 7, "part_of")],
        "مقتل وإصابة 14، القتلى ستة": [Toll(EITHER, 14), Toll(KILLED, 6, "part_of")],
        "سقوط 9 بين قتيل وجريح، أربعة منهم قتلى": [Toll(EITHER, 9), Toll(KILLED, 4, "part_of")],
    },
    "4 parts before their whole": {
        "بينهم ضابط وثلاثة من الميليشيا.. 19 بين قتيل وجريح": [
            Toll(EITHER, 1, "part_of"),
            Toll(EITHER, 3, "part_of"),
            Toll(EITHER, 19),
        ],
        "بينهم طفلان.. مقتل خمسة بقصف على بنش": [Toll(KILLED, 2, "part_of", groups=("child",)), Toll(KILLED, 5)],
        "من بينهم امرأة.. إصابة 8 مدنيين في لحج": [Toll(WOUNDED, 1, "part_of", groups=("woman",)), Toll(WOUNDED, 8)],
        "بينهم قيادي.. ستة قتلى من حزب الله في غارة": [Toll(KILLED, 1, "part_of"), Toll(KILLED, 6, role="combatant")],
    },
    "5 trigger and number far apart": {
        "أوقع كمين محكم نصبه المقاتلون شرق الرقة دورية كاملة للتنظيم بين قتيل وأسير": [Toll(("captured", "killed"))],
        "سقط أفراد المجموعة المتسللة باتجاه درعا قتلى وجرحى": [Toll(EITHER)],
    },
    "6 the old value after the new": {
        "ارتفعت الحصيلة إلى 31 وفاة و88 إصابة، بعد أن كانت 27 و79": [
            Toll(KILLED, 31, "update"),
            Toll(WOUNDED, 88, "update"),
            Toll(KILLED, 27, "update_from"),
            Toll(WOUNDED, 79, "update_from"),
        ],
        "ارتفع العدد من خمسة إلى ثمانية قتلى بعد وفاة ثلاثة جرحى": [
            Toll(KILLED, 5, "update_from"),
            Toll(KILLED, 8, "update"),
            Toll(KILLED, 3, "part_of"),
        ],
        "أصبح عدد القتلى 12 بعدما كان 9": [Toll(KILLED, 12, "update"), Toll(KILLED, 9, "update_from")],
    },
    "7 three verbs, one number": {
        "قُتل وأصيب سبعة، وانتشلت جثث ثلاثة منهم": [Toll(EITHER, 7), Toll(KILLED, 3, "part_of")],
        "قتل وجرح واعتقل عشرات المحتجين": [Toll(("detained", "killed", "wounded"))],
    },
    "10 by reference to another number": {
        "قتل ثمانية وأصيب نحو ضعف هذا العدد": [Toll(KILLED, 8), Toll(WOUNDED, 16, modifier="approx")],
        "جميع من كانوا على متن ثلاثة أطقم بين قتيل وجريح": [Toll(EITHER)],
    },
    "11 label before number": {
        "عدد الشهداء : 7 ( 3 اطفال - 2 نساء - 2 رجال )": [
            Toll(KILLED, 7),
            Toll(KILLED, 3, "part_of", groups=("child",)),
            Toll(KILLED, 2, "part_of", groups=("woman",)),
            Toll(KILLED, 2, "part_of"),
        ],
    },
    "12 ellipsis across sides": {
        "أربعة قتلى من الأولى وثلاثة من الثانية": [Toll(KILLED, 4), Toll(KILLED, 3)],
        "قتلى العشيرتين 12: سبعة من الأولى وخمسة من الثانية": [
            Toll(KILLED, 12),
            Toll(KILLED, 7, "part_of"),
            Toll(KILLED, 5, "part_of"),
        ],
        "خسر الجيش ستة جنود والمسلحون تسعة": [Toll(KILLED, 6, role="combatant"), Toll(KILLED, 9, role="combatant")],
        "مقتل تسعة وجرح 23 آخرين، من بينهم 11 طفلا": [
            Toll(KILLED, 9),
            Toll(WOUNDED, 23, "additional"),
            Toll(EITHER, 11, "part_of", groups=("child",)),
        ],
    },
    "13 names as the toll": {
        "أسماء شهداء القصف:\nالشهيد/ نبيل قاسم\nالشهيد/ عبدالرب سعيد": [Toll(KILLED, 1), Toll(KILLED, 1)],
        "استشهاد هاجر وطفلاها": [Toll(KILLED, 3, role="civilian")],
        "الشهداء هم: أحمد سعيد، محمود عيسى، خالد منصور": [Toll(KILLED, 3)],
        "استشهاد الأخوين ياسر وعمار النجار": [Toll(KILLED, 2)],
    },
    "14 denied beside admitted": {},
    "16 bound by denial": {
        "خسائر فصيله لم تتعد جريحين": [Toll(WOUNDED, 2, modifier="at_most")],
        "لم تزد الإصابات على أربع": [Toll(WOUNDED, 4, modifier="at_most")],
    },
    "17 only suspected": {
        "فحوص أجريت لـ19 جنديا للاشتباه بتعرضهم لارتجاج في الدماغ": [
            Toll(WOUNDED, 19, factuality="possible", role="combatant")
        ],
    },
    "18 death without its usual verbs": {
        "وصل جثمانا شهيدين إلى مستشفى ناصر": [Toll(KILLED, 2)],
        "ترجلت روح المصور في قصف على الميادين": [Toll(KILLED, 1)],
        "الهالك أبو قتادة قائد مجموعة في الميليشيا": [Toll(KILLED, 1)],
        "سقط الملازم شهيدا في الساتر": [Toll(KILLED, 1)],
    },
    "19 injury as a state, dialect": {
        "أخوه بالعناية بعد القصف": [Toll(WOUNDED, 1)],
        "رجله مقطوعة جراء انفجار اللغم": [Toll(WOUNDED, 1)],
        "تلت شهدا وجريح بغارة عالضيعة": [Toll(KILLED, 3), Toll(WOUNDED, 1)],
        "الحصيلة صارت 7 شهدا": [Toll(KILLED, 7, "update")],
        "انصاب شب برصاص طايش": [Toll(WOUNDED, 1)],
    },
    "21 numeral shapes": {
        "مقتل نيف وثلاثين جنديا": [Toll(KILLED, (31, 39))],
    },
    "22 ages, ranks and units beside victims": {
        "مقتل ضابط من اللواء 30 مدرع": [Toll(KILLED, 1, role="combatant", affiliation="اللواء 30 مدرع")],
    },
    "25 captive chains, doers inside the toll": {
        "خطف أربعة عمال عثر على اثنين منهم مقتولين وفر اثنان": [
            Toll(ABDUCTED, 4, role="civilian"),
            Toll(KILLED, 2, "part_of"),
        ],
        "قتل عشرة فضلا عن المهاجمين الستة الذين فجر اثنان منهم نفسيهما": [Toll(KILLED, 10), Toll(KILLED, 6)],
        "أسر خمسة جنود ثم إعدام ثلاثة منهم": [
            Toll(CAPTURED, 5, role="combatant"),
            Toll(KILLED, 3, "part_of", role="combatant"),
        ],
        "العثور على جثتي مخطوفين اثنين": [Toll(KILLED, 2)],
    },
    "27 anaphors as sides": {
        "اشتبكت الفرقة مع لواء محلي، وخسرت الأخيرة ثلاثة": [Toll(KILLED, 3)],
    },
    "Syria": {
        "قتل المدعو أبو العز، وهو قيادي في ميليشيا الدفاع الوطني، بعبوة ناسفة زرعت بسيارته": [
            Toll(KILLED, 1, role="combatant")
        ],
        "الدفاع المدني: إصابة 3 أطفال، أحدهم بترت قدمه، بانفجار ذخيرة غير منفجرة": [
            Toll(WOUNDED, 3, role="civilian", groups=("child",)),
            Toll(WOUNDED, 1, "part_of"),
        ],
    },
    "Yemen": {
        "مصرع القيادي الحوثي أبو حرب مع ستة من مرافقيه في جبهة رغوان": [
            Toll(KILLED, 1, role="combatant"),
            Toll(KILLED, 6),
        ],
    },
    "Palestine and Lebanon": {
        "إصابة شابين بالرصاص الحي والعشرات بالاختناق في كفر قدوم": [Toll(WOUNDED, 2), Toll(WOUNDED)],
    },
    "Libya and Sudan": {
        "انتشال 11 جثة لمهاجرين على شاطئ صبراتة": [Toll(KILLED, 11, role="civilian")],
    },
    "Egypt, the Maghreb, the Gulf and the Sahel": {},
    "headlines and posts": {
        "ضحيتها طالب جامعي.. جريمة قتل تهز المنصورة": [Toll(KILLED, 1, role="civilian")],
        "بينهم نساء وأطفال.. عشرات الضحايا في غارة على حفل زفاف": [
            Toll(EITHER, relation="part_of", groups=("child", "woman")),
            Toll(EITHER),
        ],
        "رحم الله الشهيد أبو أيمن، ارتقى اليوم في جبهة الكبينة": [Toll(KILLED, 1)],
        "اليوم قنص الشب وهو عم يعبي مي": [Toll(KILLED, 1)],
    },
    "long sentences of news": {
        "وشيع المئات جثمان الفتى الذي قضى برصاص قناص خلال تظاهرة سلمية": [Toll(KILLED, 1)],
        "وقتل في المعارك ذاتها ما يزيد عن ثلاثين من مقاتلي الفصائل، إضافة إلى أسر سبعة منهم": [
            Toll(KILLED, 30, modifier="more_than", role="combatant"),
            Toll(CAPTURED, 7, "part_of"),
        ],
        "وأشار البيان إلى أن قوة من الجيش تمكنت من تحرير المختطفين الثلاثة وقتل خاطفيهم الأربعة": [Toll(KILLED, 4)],
        "وتقول الأمم المتحدة إن النزاع أودى بحياة أكثر من 20 ألف شخص وشرد ما يزيد على عشرة ملايين": [
            Toll(KILLED, 20_000, modifier="more_than", scope="cumulative"),
            Toll(DISPLACED, 10_000_000, modifier="more_than", scope="cumulative"),
        ],
        "وسبق أن فقدت العائلة ابنين في قصف سابق": [Toll(KILLED, 2, role="civilian")],
    },
    "a side or a place said once": {
        "مقتل عنصر على الأقل من حزب الله في الزبداني": [
            Toll(KILLED, 1, modifier="at_least", role="combatant", affiliation="حزب الله")
        ],
    },
    "kin": {
        "مقتل أب وأربعة من أبنائه في قصف على الأتارب": [Toll(KILLED, 1), Toll(KILLED, 4)],
        "استشهاد شقيقين في عدرا البلد": [Toll(KILLED, 2, role="civilian", groups=("family",))],
    },
    "a number not told": {
        "عدد غير معروف من النازحين قتلوا في القصف": [Toll(KILLED)],
        "لم تعرف بعد حصيلة القتلى": [Toll(KILLED)],
    },
    "police and their ranks": {},
    "taken by whom": {
        "تم القبض عليهما مع ثلاثة آخرين": [Toll(DETAINED, 2), Toll(DETAINED, 3, "additional")],
        "وقع طياران في قبضة المقاتلين": [Toll(CAPTURED, 2)],
    },
    "more denials": {
        "فند البيان أنباء مقتل القائد": [Toll(KILLED, 0, factuality="negated")],
        "مافي إصابات والحمدلله": [Toll(WOUNDED, 0, factuality="negated")],
    },
    "more hedges": {
        "قلق من اختطاف ثلاثة عاملين": [Toll(ABDUCTED, 3, factuality="possible")],
    },
    "more scope": {
        "في السنوات الخمس الأخيرة قتل 300 جندي": [Toll(KILLED, 300, scope="cumulative", role="combatant")],
    },
    "more accidents, and what is none": {
        "إصابة خمسة بانفجار أسطوانة غاز": [Toll(WOUNDED, 5, domain="accident")],
        "جرح خمسة بانفجار ألعاب نارية": [Toll(WOUNDED, 5, domain="accident")],
        "مقتل خمسة في حريق أشعله مستوطنون": [Toll(KILLED, 5)],
        "إصابة شرطيين في عملية دهس": [Toll(WOUNDED, 2, role="security")],
        "تنفيذ القصاص في خمسة جناة": [Toll(KILLED, 5, domain="judicial")],
    },
    "more parts": {
        "استشهاد تسعة، نصفهم أطفال": [Toll(KILLED, 9), Toll(KILLED, relation="part_of", groups=("child",))],
        "مقتل 20 شخصا: 12 رجلا و8 نساء": [
            Toll(KILLED, 20),
            Toll(KILLED, 12, "part_of"),
            Toll(KILLED, 8, "part_of", groups=("woman",)),
        ],
        "مقتل ثلاثة رجال أمن وإصابة عاملي إغاثة": [
            Toll(KILLED, 3, role="security"),
            Toll(WOUNDED, 2, role="civilian", groups=("aid_worker",)),
        ],
        "مقتل إمام مسجد وحاج في تفجير": [Toll(KILLED, 1, role="civilian"), Toll(KILLED, 1, role="civilian")],
        "نقل خمسة مدنيين إلى المستشفى بعد إصابتهم": [Toll(WOUNDED, 5, role="civilian")],
    },
    "a count keeps its own outcome": {
        "اغتالت الرصاصات فرحة العرس وخلفت أربعة جرحى": [Toll(WOUNDED, 4)],
        "قدمت القرية شهيدا وعشرات المصابين": [Toll(KILLED, 1), Toll(WOUNDED)],
        "القتل تعزيرا لمهرب هيروين في جدة": [Toll(KILLED, 1, domain="judicial")],
    },
    "old and new with the second number": {},
    "where two numbers meet": {},
    "carried out, and names before the verb": {
        "نفذت وزارة الداخلية حكم القتل قصاصا في جان بالقصيم": [Toll(KILLED, 1, domain="judicial")],
        "وكان رئيس الوزراء الأسبق، سليم الحافي، قد قضى في انفجار": [Toll(KILLED, 1)],
        "انتقل اثنان من المصابين إلى رحمة الله متأثرين بجراحهما": [Toll(KILLED, 2)],
        "مقتل شرطيّيْن ورجلي أمن": [Toll(KILLED, 2, role="security"), Toll(KILLED, 2, role="security")],
        "مقتل اثنين من حركة حماس ومدني آخر": [
            Toll(KILLED, 2, role="combatant", affiliation="حركة حماس"),
            Toll(KILLED, 1, "additional", role="civilian", groups=()),
        ],
    },
    "a dual verb, companions, a number behind": {
        "مقتل القيادي في الحركة بالإضافة إلى 14 آخرين": [
            Toll(KILLED, 1, role="combatant"),
            Toll(KILLED, 14, "additional", role="unknown"),
        ],
        "مقتل القائد الأعلى للشرطة في الإقليم": [Toll(KILLED, 1, role="security")],
        "تدمير الطقم ومقتل من فيه من الجنود وعددهم ثلاثة": [Toll(KILLED, 3, role="combatant")],
    },
    "no casualty: figures of speech": {
        "قتل الملل أهل القرية": [],
        "اغتيال معنوي لخصومه السياسيين": [],
        "أصاب الوزير في قوله": [],
        "فقد ثلاثة عمال وظائفهم": [],
    },
    "no casualty: citing, spending, other senses": {
        "شهداء زور": [],
    },
    "no casualty: more that only look so": {
        "مفقودات ثمينة في المتحف": [],
    },
    "no casualty: more from courts, denials and time": {
        "أقل عدد من الضحايا خلال شهر": [],
    },
    "no casualty: a negation that is none": {
        "شدد على عدم إصابة المدنيين": [],
    },
    "no casualty: warrants, victims of idiom, rescuers": {
        "عدد من المعتقلات السرية في البلاد": [],
        "استمع القاضي إلى عدد من الموقوفين": [],
    },
    "found by reading: not yet": {
        "قتل الآخر لا يبني وطنا": [],
        "موزعين على عدد من المعتقلات غالبيتهم في سجن المدينة": [],
        "خسرت الميليشيا بحسب التقديرات 1500 مقاتل": [Toll(KILLED, 1500)],
        "راح ضحية الحريق صاحب محل تجاري": [Toll(KILLED, 1, domain="accident")],
        "قتله جاره بعد خلاف": [Toll(KILLED, 1)],
        "وقد أصيب في ساقه خلال القصف": [Toll(WOUNDED, 1)],
        "لحقت إصابات بضابطين": [Toll(WOUNDED, 2)],
        "قبضت الشرطة على متهمين اثنين": [Toll(DETAINED, 2)],
        "قتل 12 شخصا وجرح 17 مساء الاثنين بانفجار كبير": [Toll(KILLED, 12), Toll(WOUNDED, 17)],
        "مقتل فتاة شيشانية": [Toll(KILLED, 1, affiliation="شيشانية")],
    },
    "more found by reading: not yet": {
        "قتل أحد المهاجمين وإلقاء القبض على آخر بحوزته حزام ناسف": [Toll(KILLED, 1), Toll(DETAINED, 1, "additional")],
        "مقتل شب من بيت الخطيب وجرح تنين": [Toll(KILLED, 1), Toll(WOUNDED, 2)],
    },
}
