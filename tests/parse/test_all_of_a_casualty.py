"""All that a casualty says: its words, its outcomes and number, who, and what it is to others."""

import pytest

from arconflict import Casualty, find_casualties

Told = tuple[str, str, str, str]

SAYS: dict[str, list[Told]] = {
    "لم يقتل إلا جندي واحد": [("يقتل إلا جندي واحد", "killed 1", "combatant soldier", "")],
    "لم يقتل سوى ثلاثة جنود": [("يقتل سوى ثلاثة جنود", "killed 3", "combatant soldier", "")],
    "قبض عناصر الشرطة على ثلاثة مشتبهين": [("قبض عناصر الشرطة على ثلاثة مشتبهين", "detained 3", "unknown", "")],
    "ألقت الشرطة القبض على ثلاثة مشتبهين": [("القبض على ثلاثة مشتبهين", "detained 3", "unknown", "")],
    "قتل في البلدة قبل أسابيع شخص أمريكي": [
        ("قتل في البلدة قبل أسابيع شخص أمريكي", "killed 1", "unknown", "of أمريكي")
    ],
    "قتل العقيد سامر العلي مع زوجته وثلاثة ضباط": [
        ("قتل العقيد سامر العلي", "killed 1", "combatant soldier", ""),
        ("زوجته", "killed 1", "civilian family woman", ""),
        ("ثلاثة ضباط", "killed 3", "combatant soldier", ""),
    ],
    "أصيب 50 جنديا وقتل منهم 30": [
        ("أصيب 50 جنديا", "wounded 50", "combatant soldier", ""),
        ("قتل منهم 30", "killed 30", "combatant soldier", "part_of c1"),
    ],
    "400 ضابط في الجيش، و300 جندي قتلوا": [
        ("400 ضابط في الجيش", "killed 400", "combatant soldier", "of الجيش"),
        ("300 جندي قتلوا", "killed 300", "combatant soldier", "of الجيش"),
    ],
    "ربما قتل ثلاثة مدنيين وشرد المئات": [
        ("قتل ثلاثة مدنيين", "killed 3", "civilian", "possible"),
        ("شرد المئات", "displaced some", "civilian", "possible"),
    ],
    "احتجز المسلحون 12 موظفا رهائن": [("احتجز المسلحون 12 موظفا رهائن", "abducted 12", "civilian worker", "")],
    "قتل سامر العلي على يد مسلحين": [("قتل سامر العلي", "killed 1", "unknown", "")],
    "قتل 3 عمال، هم سامر العلي وعمر الحداد": [("قتل 3 عمال", "killed 3", "civilian worker", "")],
    "مقتل 186 شخصا، بينهم:\n17 طفلا\n20 امرأة": [
        ("مقتل 186 شخصا", "killed 186", "unknown", ""),
        ("17 طفلا", "killed 17", "civilian child", "part_of c1"),
        ("20 امرأة", "killed 20", "civilian woman", "part_of c1"),
    ],
    "قتل جندي. وكان في استقبال الوفد العشرات، بينهم ثلاثة مسؤولين": [("قتل جندي", "killed 1", "combatant soldier", "")],
    "سقط ستة قتلى و36 جريحا، معظمهم مدنيون": [
        ("ستة قتلى", "killed 6", "unknown", ""),
        ("36 جريحا", "wounded 36", "unknown", ""),
        ("معظمهم مدنيون", "killed wounded some", "civilian", "part_of c2"),
    ],
    "اعتقال 22 شخصا في دمشق، و16 في حلب": [
        ("اعتقال 22 شخصا", "detained 22", "unknown", ""),
        ("16", "detained 16", "unknown", "part_of c1"),
    ],
    "ارتفع عدد ضحايا القصف إلى 45 قتيلا": [("45 قتيلا", "killed 45", "unknown", "update")],
    "عدد الذين فارقوا الحياة بلغ 12": [("12", "killed 12", "unknown", "")],
    "ارتفاع عدد المصابين إلى 45": [("45", "wounded 45", "unknown", "update")],
    "ارتفع إلى 61 عدد القتلى": [("61 عدد القتلى", "killed 61", "unknown", "update")],
    "ارتفعت حصيلة القتلى في صفوف المسلحين إلى 12": [("12", "killed 12", "combatant militant", "update")],
    "بلغ عدد قتلى الحوثيين 30": [("الحوثيين 30", "killed 30", "combatant militant", "of الحوثيين")],
    "بلغ عدد المصلين الذين قضوا 20": [("20", "killed 20", "civilian", "")],
    "قتل 20 شخصا: 12 رجلا و8 نساء": [
        ("قتل 20 شخصا", "killed 20", "unknown", ""),
        ("12 رجلا", "killed 12", "unknown", "part_of c1"),
        ("8 نساء", "killed 8", "civilian woman", "part_of c1"),
    ],
    "مقتل 7 (3 أطفال - 4 نساء)": [
        ("مقتل 7", "killed 7", "unknown", ""),
        ("3 أطفال", "killed 3", "civilian child", "part_of c1"),
        ("4 نساء", "killed 4", "civilian woman", "part_of c1"),
    ],
    "ارتفع عدد القتلى إلى 40 بعد أن كان 37": [
        ("40", "killed 40", "unknown", "update"),
        ("37", "killed 37", "unknown", "update_from"),
    ],
    "ارتفع عدد القتلى إلى 250 بدلا من 200": [
        ("250", "killed 250", "unknown", "update"),
        ("200", "killed 200", "unknown", "update_from"),
    ],
    "قتل 20 شخصا، منهم 7 أطفال، و8 نساء": [
        ("قتل 20 شخصا", "killed 20", "unknown", ""),
        ("منهم 7 أطفال", "killed 7", "civilian child", "part_of c1"),
        ("8 نساء", "killed 8", "civilian woman", "part_of c1"),
    ],
    "مقتل شرطي وإصابة 4 آخرين": [
        ("مقتل شرطي", "killed 1", "security police", ""),
        ("إصابة 4 آخرين", "wounded 4", "unknown", "additional c1"),
    ],
    "مقتل 12 من رجال الشرطة بينهم ضابطان": [
        ("مقتل 12 من رجال الشرطة", "killed 12", "security police", "of الشرطة"),
        ("بينهم ضابطان", "killed 2", "security police", "part_of c1"),
    ],
    "تعرض ثلاثة تجار للخطف على الطريق": [("تعرض ثلاثة تجار", "abducted 3", "civilian", "")],
    "مقتل رجلي أمن": [("مقتل رجلي أمن", "killed 2", "security", "")],
    "مقتل ضابطي شرطة وإصابة رجلي أمن": [
        ("مقتل ضابطي شرطة", "killed 2", "security police", "of شرطة"),
        ("إصابة رجلي أمن", "wounded 2", "security", ""),
    ],
    "مقتل معاون مباحث قسم شرطة المدينة": [("مقتل معاون", "killed 1", "security official", "")],
    "مقتل 6 أشخاص من طاقم الطائرة العسكرية": [("مقتل 6 أشخاص", "killed 6", "combatant", "")],
    "جرح عدد آخر من الجنود": [("جرح عدد آخر من الجنود", "wounded some", "combatant soldier", "")],
    "مقتل عدد من العسكريين والمدنيين": [("مقتل عدد من العسكريين والمدنيين", "killed some", "unknown soldier", "")],
    "أسر سبعة جنود وإعدام ثلاثة منهم": [
        ("أسر سبعة جنود", "captured 7", "combatant soldier", ""),
        ("إعدام ثلاثة منهم", "killed 3", "combatant soldier", "part_of c1"),
    ],
    "سقوط 5 قتلى و7 جرحى من حزب الله": [
        ("5 قتلى", "killed 5", "combatant militant", "of حزب الله"),
        ("7 جرحى من حزب الله", "wounded 7", "combatant militant", "of حزب الله"),
    ],
    "مقتل رجل وزوجته ورضيعتهما": [("مقتل رجل وزوجته ورضيعتهما", "killed 3", "civilian child family woman", "")],
    "مقتل الشهيدين سامر العلي وعمر الحداد": [("مقتل الشهيدين سامر العلي", "killed 2", "unknown", "")],
    "مقتل الصحفيين سامر العلي وعمر الحداد": [("مقتل الصحفيين سامر العلي", "killed 2", "civilian journalist", "")],
    "مقتل ضابط برتبة ملازم": [("مقتل ضابط", "killed 1", "combatant soldier", "")],
    "أصيب ضابط وشرطي بجروح": [("أصيب ضابط وشرطي", "wounded 2", "unknown police soldier", "")],
    "إن ضابطا وجنديا لقيا حتفهما": [("ضابطا وجنديا لقيا حتفهما", "killed 2", "combatant soldier", "")],
    "غرق عشرة مهاجرين قبالة ليبيا": [("غرق عشرة مهاجرين", "killed 10", "civilian", "accident")],
    "نفذت السلطات حكم الإعدام في ثلاثة مدانين": [
        ("حكم الإعدام في ثلاثة مدانين", "killed 3", "unknown prisoner", "judicial")
    ],
    "إعدام ثلاثة مدانين شنقا": [("إعدام ثلاثة مدانين", "killed 3", "unknown prisoner", "judicial")],
    "قتل 999 مدنيا في القصف": [("قتل 999 مدنيا", "killed 999", "civilian", "")],
    "خسرت القوات 27 من عناصرها": [("خسرت القوات 27 من عناصرها", "killed 27", "combatant", "of القوات")],
    "تكبد حزب الله 40 قتيلا": [("40 قتيلا", "killed 40", "combatant militant", "of حزب الله")],
    "ثلاثة جنود قتلوا إضافة إلى خمسة مدنيين": [
        ("ثلاثة جنود قتلوا", "killed 3", "combatant soldier", ""),
        ("خمسة مدنيين", "killed 5", "civilian", ""),
    ],
    "سقط 12 جريحا، معظمهم في حالة خطيرة": [
        ("12 جريحا", "wounded 12", "unknown", ""),
        ("معظمهم", "wounded some", "unknown", "part_of c1"),
    ],
    "أصيب 12 شخصا، أحدهم في حالة خطيرة": [
        ("أصيب 12 شخصا", "wounded 12", "unknown", ""),
        ("أحدهم", "wounded 1", "unknown", "part_of c1"),
    ],
    "قتل شخصان أحدهما ضابط والآخر طفل": [
        ("قتل شخصان", "killed 2", "unknown", ""),
        ("أحدهما ضابط", "killed 1", "combatant soldier", "part_of c1"),
        ("الآخر طفل", "killed 1", "civilian child", "part_of c1"),
    ],
    "سقط 27 شهيدا ومثلهم من الجرحى": [("27 شهيدا", "killed 27", "unknown", ""), ("مثلهم", "wounded 27", "unknown", "")],
    "سقط 27 شهيدا وضعفهم من الجرحى": [("27 شهيدا", "killed 27", "unknown", ""), ("ضعفهم", "wounded 54", "unknown", "")],
    "قتل 10 أشخاص وإصابة مثلهم": [("قتل 10 أشخاص", "killed 10", "unknown", ""), ("مثلهم", "wounded 10", "unknown", "")],
    "اعتقلت قوة إسرائيلية خلال الاقتحام الشاب سامر العلي": [
        ("اعتقلت قوة إسرائيلية خلال الاقتحام الشاب سامر العلي", "detained 1", "unknown", "")
    ],
    "أعدم التنظيم في المدينة رجلا": [("أعدم التنظيم في المدينة رجلا", "killed 1", "unknown", "")],
    "اغتال مسلحون الصحفيين سامر العلي وعمر الحداد": [
        ("اغتال مسلحون الصحفيين سامر العلي", "killed 2", "civilian journalist", "")
    ],
    "قتل رجل زوجته": [("قتل رجل زوجته", "killed 1", "civilian family woman", "")],
    "قتل 5 مدنيين وأصيب 10 آخرون بينهم ثلاثة أطفال": [
        ("قتل 5 مدنيين", "killed 5", "civilian", ""),
        ("أصيب 10 آخرون", "wounded 10", "civilian", "additional c1"),
        ("بينهم ثلاثة أطفال", "wounded 3", "civilian child", "part_of c2"),
    ],
    "خطف مسلحون 48 سائحا": [("خطف مسلحون 48 سائحا", "abducted 48", "civilian", "")],
    "قال إن 48 سائحا خطفهم مسلحون": [("48 سائحا خطفهم", "abducted 48", "civilian", "")],
    "أربعة من سكان البلدة الذين قتلهم جندي": [("أربعة من سكان البلدة الذين قتلهم", "killed 4", "civilian", "")],
    "استهدفت سيارة سامر العلي ما أدى إلى مقتله": [("مقتله", "killed 1", "unknown", "")],
    "هاجموا الأخوين ما أدى إلى مقتلهما": [("مقتلهما", "killed 2", "unknown", "")],
    "نقل سامر العلي إلى المشفى ثم أعلن عن استشهاده": [("استشهاده", "killed 1", "unknown", "")],
    "كان سامر العلي يمر في المخيم، فقتل مع مرافقه": [("قتل", "killed 1", "unknown", "")],
    "أصيب سامر العلي لكنه توفي متأثرا بجراحه": [
        ("أصيب سامر العلي", "wounded 1", "unknown", ""),
        ("توفي", "killed 1", "unknown", ""),
    ],
    "اعتقل سامر العلي بعد قتله للشاب عمر الحداد": [
        ("اعتقل سامر العلي", "detained 1", "unknown", ""),
        ("قتله للشاب عمر الحداد", "killed 1", "unknown", ""),
    ],
    "يرجح أن يكون ثلاثة من العمال قد خطفوا": [
        ("ثلاثة من العمال قد خطفوا", "abducted 3", "civilian worker", "possible")
    ],
    "نفى المصدر مقتل ثلاثة جنود": [("مقتل ثلاثة جنود", "killed 0", "combatant soldier", "negated")],
    "نفى المصدر أن يكون ثلاثة جنود قد قتلوا": [("ثلاثة جنود قد قتلوا", "killed 0", "combatant soldier", "negated")],
    "لم تسفر القنبلة التي استهدفت المكتب عن وقوع إصابات": [("إصابات", "wounded 0", "unknown", "negated")],
    "لم يصب أحد بأذى": [("لم يصب أحد", "wounded 0", "unknown", "negated")],
    "قد يقتل ثلاثة أشخاص": [("يقتل ثلاثة أشخاص", "killed 3", "unknown", "possible")],
    "يخشى مقتل عشرة عمال تحت الأنقاض": [("مقتل عشرة عمال", "killed 10", "civilian worker", "possible")],
    "دون وقوع إصابات أو أضرار": [("دون وقوع إصابات", "wounded 0", "unknown", "negated")],
    "توفي الفنان سامر العلي برصاص مسلحين": [("توفي الفنان سامر العلي", "killed 1", "civilian", "")],
    "مقتل ستة في حادث سير قرب دمشق": [("مقتل ستة", "killed 6", "unknown", "accident")],
    "انفجرت عبوة قرب حاجز للجيش، ما أسفر عن مقتل عنصرين": [("مقتل عنصرين", "killed 2", "combatant", "")],
    "انفجرت عبوة قرب حاجز للجيش. قتل عنصران في درعا": [("قتل عنصران", "killed 2", "combatant", "")],
    "خسائر حزب الله ستة قتلى": [("ستة قتلى", "killed 6", "combatant militant", "of حزب الله")],
    "أقرت بوروندي بمقتل تسعة من عسكرييها": [("مقتل تسعة من عسكرييها", "killed 9", "combatant soldier", "of بوروندي")],
    "أقرت بوروندي الهجوم. مقتل تسعة من عسكرييها": [("مقتل تسعة من عسكرييها", "killed 9", "combatant soldier", "")],
    "مقتل 10 من السعودية": [("مقتل 10 من السعودية", "killed 10", "unknown", "of السعودية")],
    "عثر على شاب مقتولا": [("شاب مقتولا", "killed 1", "unknown", "")],
    "مقتل شقيق الشهيد سامر": [("مقتل شقيق الشهيد سامر", "killed 1", "unknown family", "")],
    "العثور على ثلاث جثث لمدنيين": [("ثلاث جثث", "killed 3", "unknown", "")],
    "العثور على جثة امرأة": [("جثة امرأة", "killed 1", "civilian woman", "")],
    "وصول 5 جثث إلى المشفى": [("5 جثث", "killed 5", "unknown", "")],
    "سقط 21 بين قتيل وجريح ومفقود": [("21 بين قتيل وجريح ومفقود", "killed missing wounded 21", "unknown", "")],
    "سقط عشرات القتلى والجرحى": [("عشرات القتلى والجرحى", "killed wounded some", "unknown", "")],
    "12 قتيلا وجريحا بينهم أطفال": [
        ("12 قتيلا وجريحا", "killed wounded 12", "unknown", ""),
        ("بينهم أطفال", "killed wounded some", "civilian child", "part_of c1"),
    ],
    "الجرحى: 14": [("الجرحى: 14", "wounded 14", "unknown", "")],
    "عدد القتلى 12 والجرحى 20": [
        ("عدد القتلى 12", "killed 12", "unknown", ""),
        ("الجرحى 20", "wounded 20", "unknown", ""),
    ],
    "بلغ عدد القتلى 12 شخصا وعدد الجرحى 20": [
        ("12 شخصا", "killed 12", "unknown", ""),
        ("عدد الجرحى 20", "wounded 20", "unknown", ""),
    ],
    "نزح 3000 شخص من البلدة": [("نزح 3000 شخص", "displaced 3000", "unknown", "")],
    "فر 3000 شخص من منازلهم": [("فر 3000 شخص", "displaced 3000", "unknown", "")],
    "ما زال مصير خمسة عمال مجهولا": [("مصير خمسة عمال", "missing 5", "civilian worker", "")],
    "نجاة ثلاثة أشخاص من القصف": [("نجاة ثلاثة أشخاص", "survived 3", "unknown", "")],
    "مقتل ثلاثة من جنود الجيش وإصابة ضابط": [
        ("مقتل ثلاثة من جنود الجيش", "killed 3", "combatant soldier", "of الجيش"),
        ("إصابة ضابط", "wounded 1", "combatant soldier", ""),
    ],
    "4 أشخاص بينهم طفل أصيبوا": [
        ("4 أشخاص بينهم طفل أصيبوا", "wounded 4", "unknown", ""),
        ("بينهم طفل", "wounded 1", "civilian child", "part_of c1"),
    ],
    "مقتل طفل وتخريب منازل ومزارع": [("مقتل طفل", "killed 1", "civilian child", "")],
    "شهيد في كل من الرقة واللاذقية": [("شهيد", "killed 2", "unknown", "")],
    "أسقطوا خمسة جنود قتلى": [("خمسة جنود قتلى", "killed 5", "combatant soldier", "")],
    "أودى الإعصار بحياة المئات": [("أودى الإعصار بحياة المئات", "killed some", "unknown", "accident")],
    "أودى الانفجار بحياة ثلاثة أشخاص": [("أودى الانفجار بحياة ثلاثة أشخاص", "killed 3", "unknown", "")],
    "حصد القصف أرواح 12 مدنيا": [("حصد القصف أرواح 12 مدنيا", "killed 12", "civilian", "")],
    "راح ضحيته 12 شخصا": [("راح ضحيته 12 شخصا", "killed 12", "unknown", "")],
    "قضى ثلاثة مدنيين تحت الأنقاض": [("قضى ثلاثة مدنيين", "killed 3", "civilian", "")],
    "نفى المصدر أن تكون الكارثة التي أدت إلى مقتل 12 شخصا عملا مدبرا": [("مقتل 12 شخصا", "killed 12", "unknown", "")],
    "لا صحة لمقتل ثلاثة جنود": [("مقتل ثلاثة جنود", "killed 0", "combatant soldier", "negated")],
    "لا صحة للأنباء التي تحدثت عن مقتل ثلاثة جنود": [("مقتل ثلاثة جنود", "killed 0", "combatant soldier", "negated")],
    "نفت الوزارة الأنباء عن مقتل قائدها": [("مقتل قائدها", "killed 0", "combatant commander", "negated")],
    "لم يقتل أي مدني": [("لم يقتل أي مدني", "killed 0", "civilian", "negated")],
    "لم يقتل أحد في القصف": [("لم يقتل أحد", "killed 0", "unknown", "negated")],
    "لم يسفر القصف عن إصابات": [("لم يسفر القصف عن إصابات", "wounded 0", "unknown", "negated")],
    "لم يسفر القصف عن سقوط ضحايا": [("لم يسفر القصف عن سقوط ضحايا", "killed wounded 0", "unknown", "negated")],
    "لم ترد أنباء عن وقوع إصابات": [("لم ترد أنباء عن وقوع إصابات", "wounded 0", "unknown", "negated")],
    "لم يعلن عن وقوع إصابات": [("لم يعلن عن وقوع إصابات", "wounded 0", "unknown", "negated")],
    "ليس هناك قتلى أو جرحى": [("ليس هناك قتلى أو جرحى", "killed wounded 0", "unknown", "negated")],
    "لا توجد إصابات في صفوف القوات": [("لا توجد إصابات", "wounded 0", "unknown", "negated")],
    "ما من قتلى أو جرحى": [("ما من قتلى أو جرحى", "killed wounded 0", "unknown", "negated")],
    "من دون إصابات بشرية": [("دون إصابات", "wounded 0", "unknown", "negated")],
    "دون خسائر بشرية": [("دون خسائر بشرية", "killed wounded 0", "unknown", "negated")],
    "لا قتلى ولا جرحى": [
        ("لا قتلى", "killed 0", "unknown", "negated"),
        ("ولا جرحى", "wounded 0", "unknown", "negated"),
    ],
    "معلومات غير مؤكدة عن مقتل ثلاثة جنود": [("مقتل ثلاثة جنود", "killed 3", "combatant soldier", "possible")],
    "يشتبه في مقتل ثلاثة جنود": [("مقتل ثلاثة جنود", "killed 3", "combatant soldier", "possible")],
    "منذ بداية العام قتل 30 مدنيا": [("قتل 30 مدنيا", "killed 30", "civilian", "cumulative")],
    "خلال الشهر الماضي قتل 30 مدنيا": [("قتل 30 مدنيا", "killed 30", "civilian", "cumulative")],
    "منذ اندلاع الحرب قتل 30 صحفيا": [("قتل 30 صحفيا", "killed 30", "civilian journalist", "cumulative")],
    "سلسلة هجمات قتل فيها 30 مدنيا": [("قتل فيها 30 مدنيا", "killed 30", "civilian", "cumulative")],
    "الحصيلة الإجمالية 30 قتيلا": [("30 قتيلا", "killed 30", "unknown", "cumulative")],
    "منذ عشر سنوات قتل 30 صحفيا": [("قتل 30 صحفيا", "killed 30", "civilian journalist", "cumulative")],
    "لقي شخصان مصرعهما وأصيب ثالث": [
        ("لقي شخصان", "killed 2", "unknown", ""),
        ("أصيب ثالث", "wounded 1", "unknown", "additional c1"),
    ],
    "لقي رجل من سكان القرية القريبة مصرعه": [("لقي رجل", "killed 1", "unknown", "")],
    "فارق ثلاثة أشخاص الحياة": [("فارق ثلاثة أشخاص", "killed 3", "unknown", "")],
    "فارق الحياة ثلاثة جرحى": [("فارق الحياة ثلاثة جرحى", "killed 3", "unknown", "")],
    "أردى الجنود فتى قتيلا": [("أردى الجنود فتى قتيلا", "killed 1", "civilian child", "")],
    "أحد عناصر الجيش قتل برصاص قناص": [("أحد عناصر الجيش قتل", "killed 1", "combatant soldier", "of الجيش")],
    "مقتل أحد عناصر الجيش": [("مقتل أحد عناصر الجيش", "killed 1", "combatant soldier", "of الجيش")],
    "مقتل أحد المدنيين وإصابة أحد الجنود": [
        ("مقتل أحد المدنيين", "killed 1", "civilian", ""),
        ("إصابة أحد الجنود", "wounded 1", "combatant soldier", ""),
    ],
    "مقتل ثلاثة عناصر من تنظيم داعش": [
        ("مقتل ثلاثة عناصر من تنظيم داعش", "killed 3", "combatant militant", "of تنظيم داعش")
    ],
    "مقتل ثلاثة عناصر تابعين لتنظيم داعش": [
        ("مقتل ثلاثة عناصر تابعين لتنظيم داعش", "killed 3", "combatant militant", "of تنظيم داعش")
    ],
    "مقتل ثلاثة عناصر في صفوف تنظيم داعش": [
        ("مقتل ثلاثة عناصر في صفوف تنظيم داعش", "killed 3", "combatant militant", "of تنظيم داعش")
    ],
    "مقتل ثلاثة من عناصر تنظيم داعش": [
        ("مقتل ثلاثة من عناصر تنظيم داعش", "killed 3", "combatant militant", "of تنظيم داعش")
    ],
    "مقتل مسلحين حوثيين": [("مقتل مسلحين حوثيين", "killed some", "combatant militant", "of حوثيين")],
    "مقتل عشرة مسلحين حوثيين": [("مقتل عشرة مسلحين حوثيين", "killed 10", "combatant militant", "of حوثيين")],
    "مقتل مواطن فلسطيني": [("مقتل مواطن فلسطيني", "killed 1", "civilian", "of فلسطيني")],
    "مقتل عاملين اثنين": [("مقتل عاملين اثنين", "killed 2", "civilian worker", "")],
    "مقتل امرأة بريطانية وطفليها": [("مقتل امرأة بريطانية وطفليها", "killed 3", "civilian child woman", "of بريطانية")],
    "مقتل طفلة وجدتها": [("مقتل طفلة وجدتها", "killed 2", "civilian child elderly family woman", "")],
    "مقتل رجل مسن": [("مقتل رجل مسن", "killed 1", "civilian elderly", "")],
    "مقتل عائلة من ستة أفراد": [("مقتل عائلة من ستة أفراد", "killed 6", "civilian family", "")],
    "مقتل عائلة مؤلفة من ستة أفراد": [("مقتل عائلة مؤلفة من ستة أفراد", "killed 6", "civilian family", "")],
    "مقتل ستة أفراد من عائلة واحدة": [("مقتل ستة أفراد من عائلة واحدة", "killed 6", "civilian family", "")],
    "جثث 12 شخصا": [("جثث 12 شخصا", "killed 12", "unknown", "")],
    "انتشال جثث 12 مدنيا": [("جثث 12 مدنيا", "killed 12", "civilian", "")],
    "العثور على مقبرة تضم 12 جثة": [("12 جثة", "killed 12", "unknown", "")],
    "العثور على جثتين": [("جثتين", "killed 2", "unknown", "")],
    "العثور على جثث": [("جثث", "killed some", "unknown", "")],
    "نقل ثلاثة جرحى إلى المشفى": [("ثلاثة جرحى", "wounded 3", "unknown", "")],
    "سقط قتلى وجرحى في صفوف الجيش": [
        ("قتلى وجرحى في صفوف الجيش", "killed wounded some", "combatant soldier", "of الجيش")
    ],
    "وقوع قتلى من الجانبين": [("قتلى", "killed some", "unknown", "")],
    "تسجيل 12 إصابة": [("12 إصابة", "wounded 12", "unknown", "")],
    "قتيل و3 جرحى": [("قتيل", "killed 1", "unknown", ""), ("3 جرحى", "wounded 3", "unknown", "")],
    "قتيلان وجريح": [("قتيلان", "killed 2", "unknown", ""), ("جريح", "wounded 1", "unknown", "")],
    "قتيل بانفجار لغم": [("قتيل", "killed 1", "unknown", "")],
    "الضحايا: 12": [("الضحايا: 12", "killed wounded 12", "unknown", "")],
    "عدد الجرحى: 12": [("عدد الجرحى: 12", "wounded 12", "unknown", "")],
    "القتلى: لا يوجد": [("القتلى: لا يوجد", "killed 0", "unknown", "negated")],
    "الجرحى السبعة نقلوا إلى المشفى": [("الجرحى السبعة", "wounded 7", "unknown", "")],
    "قتل 12 شخصا ومن بين القتلى ثلاثة أطفال": [
        ("قتل 12 شخصا", "killed 12", "unknown", ""),
        ("من بين القتلى ثلاثة أطفال", "killed 3", "civilian child", "part_of c1"),
    ],
    "قتل 12 شخصا من بينهم ثلاثة أطفال": [
        ("قتل 12 شخصا", "killed 12", "unknown", ""),
        ("من بينهم ثلاثة أطفال", "killed 3", "civilian child", "part_of c1"),
    ],
    "قتل 12 شخصا وبينهم ثلاثة أطفال": [
        ("قتل 12 شخصا", "killed 12", "unknown", ""),
        ("وبينهم ثلاثة أطفال", "killed 3", "civilian child", "part_of c1"),
    ],
    "قتل 12 شخصا بما في ذلك ثلاثة أطفال": [
        ("قتل 12 شخصا", "killed 12", "unknown", ""),
        ("بما في ذلك ثلاثة أطفال", "killed 3", "civilian child", "part_of c1"),
    ],
    "قتل 12 شخصا بينهم نساء وأطفال": [
        ("قتل 12 شخصا", "killed 12", "unknown", ""),
        ("بينهم نساء وأطفال", "killed some", "civilian child woman", "part_of c1"),
    ],
    "قتل 12 شخصا معظمهم من النساء والأطفال": [
        ("قتل 12 شخصا", "killed 12", "unknown", ""),
        ("معظمهم من النساء والأطفال", "killed some", "civilian child woman", "part_of c1"),
    ],
    "قتل 12 شخصا بعضهم من الأطفال": [
        ("قتل 12 شخصا", "killed 12", "unknown", ""),
        ("بعضهم من الأطفال", "killed some", "civilian child", "part_of c1"),
    ],
    "قتل 12 شخصا وهم ثلاثة أطفال وتسعة رجال": [
        ("قتل 12 شخصا", "killed 12", "unknown", ""),
        ("هم ثلاثة أطفال", "killed 3", "civilian child", "part_of c1"),
        ("تسعة رجال", "killed 9", "unknown", "part_of c1"),
    ],
    "خطف ثلاثة عمال": [("خطف ثلاثة عمال", "abducted 3", "civilian worker", "")],
    "اختطاف ثلاثة عمال واعتقال رابع": [
        ("اختطاف ثلاثة عمال", "abducted 3", "civilian worker", ""),
        ("اعتقال رابع", "detained 1", "civilian", "additional c1"),
    ],
    "أسر جنديين": [("أسر جنديين", "captured 2", "combatant soldier", "")],
    "فقدان ثلاثة بحارة": [("فقدان ثلاثة بحارة", "missing 3", "civilian worker", "")],
    "ما زال ثلاثة بحارة في عداد المفقودين": [("ثلاثة بحارة في عداد المفقودين", "missing 3", "civilian worker", "")],
    "انقطع الاتصال بثلاثة صحفيين": [("انقطع الاتصال بثلاثة صحفيين", "missing 3", "civilian journalist", "")],
    "نزوح آلاف المدنيين": [("نزوح آلاف المدنيين", "displaced some", "civilian", "")],
    "ألقي القبض على خمسة مهربين": [("القبض على خمسة مهربين", "detained 5", "unknown", "")],
    "تم اعتقال خمسة مهربين": [("اعتقال خمسة مهربين", "detained 5", "unknown", "")],
    "تم القضاء على 12 إرهابيا": [("القضاء على 12 إرهابيا", "killed 12", "combatant militant", "")],
    "القضاء على 12 إرهابيا": [("القضاء على 12 إرهابيا", "killed 12", "combatant militant", "")],
    "تصفية قائد ميداني": [("تصفية قائد ميداني", "killed 1", "combatant commander", "")],
    "تفجير أودى بحياة شرطي وابنه": [("أودى بحياة شرطي وابنه", "killed 2", "unknown family police", "")],
    "قتلوا ثلاثة عمال واحتجزوا آخرين رهائن": [
        ("قتلوا ثلاثة عمال", "killed 3", "civilian worker", ""),
        ("احتجزوا آخرين", "abducted some", "civilian", "additional c1"),
    ],
    "إن مسلحا قتل ثلاثة آخرين": [("قتل ثلاثة آخرين", "killed 3", "unknown", "additional")],
    "ربما قتل ثلاثة مدنيين من سكان البلدة القديمة قرب حلب وشرد المئات": [
        ("قتل ثلاثة مدنيين", "killed 3", "civilian", "possible"),
        ("شرد المئات", "displaced some", "civilian", "possible"),
    ],
    "ربما قتل ثلاثة مدنيين، أصيب خمسة جنود في حلب": [
        ("قتل ثلاثة مدنيين", "killed 3", "civilian", "possible"),
        ("أصيب خمسة جنود", "wounded 5", "combatant soldier", ""),
    ],
    "قتل جندي وكان في استقبال الوفد العشرات، بينهم ثلاثة مسؤولين": [("قتل جندي", "killed 1", "combatant soldier", "")],
    "ارتفع عدد الضحايا إلى 45 بعد وفاة طفل": [
        ("45", "killed 45", "unknown", "update"),
        ("وفاة طفل", "killed 1", "civilian child", ""),
    ],
    "أصيب عشرة جنود، أربعة منهم وضابط بحالة حرجة": [
        ("أصيب عشرة جنود", "wounded 10", "combatant soldier", ""),
        ("أربعة منهم", "wounded 4", "combatant soldier", "part_of c1"),
        ("ضابط", "wounded 1", "combatant soldier", "part_of c1"),
    ],
    "أصيب عشرة جنود، أربعة منهم في حالة حرجة": [
        ("أصيب عشرة جنود", "wounded 10", "combatant soldier", ""),
        ("أربعة منهم", "wounded 4", "combatant soldier", "part_of c1"),
    ],
    "اعترف التنظيم بمقتل ثلاثة من قواته": [("مقتل ثلاثة من قواته", "killed 3", "combatant militant", "of التنظيم")],
    "أصيب ثلاثة جنود. أحدهم ضابط": [
        ("أصيب ثلاثة جنود", "wounded 3", "combatant soldier", ""),
        ("أحدهم ضابط", "wounded 1", "combatant soldier", "part_of c1"),
    ],
    "قتل ثلاثة جنود. معظمهم ضباط": [
        ("قتل ثلاثة جنود", "killed 3", "combatant soldier", ""),
        ("معظمهم ضباط", "killed some", "combatant soldier", "part_of c1"),
    ],
    "منذ شهر أيار قتل 30 مدنيا": [("قتل 30 مدنيا", "killed 30", "civilian", "cumulative")],
    "خلال شهر رمضان الماضي قتل 30 مدنيا": [("قتل 30 مدنيا", "killed 30", "civilian", "cumulative")],
    "منذ بدء الحرب قتل 30 مدنيا": [("قتل 30 مدنيا", "killed 30", "civilian", "cumulative")],
    "توفي شرطي في الهجوم الذي قتل فيه ضابط": [
        ("توفي شرطي", "killed 1", "security police", ""),
        ("قتل فيه ضابط", "killed 1", "combatant soldier", ""),
    ],
    "أعلن المشفى وفاته متأثرا بجراحه": [("وفاته", "killed 1", "unknown", "")],
    "10 جنود من الجيش الذين خطفهم مسلحون": [
        ("10 جنود من الجيش الذين خطفهم", "abducted 10", "combatant soldier", "of الجيش")
    ],
    "أطلقوا النار عليهم وأردوهم قتلى": [("أردوهم قتلى", "killed some", "unknown", "")],
    "أطلقوا النار عليه وأردوه قتيلا": [("أردوه قتيلا", "killed 1", "unknown", "")],
    "شهيد في كل من الرقة وحلب. وعاد الهدوء": [("شهيد", "killed 2", "unknown", "")],
    "مقتل سامر العلي، زعيم جماعة مسلحة": [("مقتل سامر العلي", "killed 1", "combatant commander", "")],
    "إصابة أحد من الجنود": [("إصابة أحد من الجنود", "wounded 1", "combatant soldier", "")],
    "سقط 12 من بين قتيل وجريح": [("12 من بين قتيل وجريح", "killed wounded 12", "unknown", "")],
    "قتل جندي وآخر ضابط": [
        ("قتل جندي", "killed 1", "combatant soldier", ""),
        ("آخر ضابط", "killed 1", "combatant soldier", "additional c1"),
    ],
    "قتل جندي وأصيب آخر": [
        ("قتل جندي", "killed 1", "combatant soldier", ""),
        ("أصيب آخر", "wounded 1", "combatant soldier", "additional c1"),
    ],
    "قتل جندي وأصيب آخران": [
        ("قتل جندي", "killed 1", "combatant soldier", ""),
        ("أصيب آخران", "wounded 2", "combatant soldier", "additional c1"),
    ],
    "مقتل رجلي أمن سعوديين": [("مقتل رجلي أمن سعوديين", "killed 2", "security", "of سعوديين")],
    "مقتل أفراد عائلته": [("مقتل أفراد عائلته", "killed some", "civilian family", "")],
    "مقتل خمسة من أفراد عائلته": [("مقتل خمسة من أفراد عائلته", "killed 5", "civilian family", "")],
    "قتل خمسة من أفراد الجيش بينهم ضابط": [
        ("قتل خمسة من أفراد الجيش", "killed 5", "combatant soldier", "of الجيش"),
        ("بينهم ضابط", "killed 1", "combatant soldier", "part_of c1"),
    ],
    "مقتل ثلاثة، السادس من نوعه": [("مقتل ثلاثة", "killed 3", "unknown", "")],
    "مقتل مجند وإصابة رابع": [
        ("مقتل مجند", "killed 1", "combatant soldier", ""),
        ("إصابة رابع", "wounded 1", "combatant soldier", "additional c1"),
    ],
    "وقعت خسائر بشرية": [("خسائر بشرية", "killed wounded some", "unknown", "")],
    "تكبدت القوات خسائر بشرية": [("خسائر بشرية", "killed wounded some", "combatant", "of القوات")],
    "ثلاث إصابات أخرى": [("ثلاث إصابات", "wounded 3", "unknown", "")],
    "مقتل تسعة أشخاص على الأقل من المتظاهرين": [
        ("مقتل تسعة أشخاص على الأقل من المتظاهرين", "killed 9", "civilian", "")
    ],
    "اعتقال ثلاثة عناصر من تنظيم الدولة في الموصل": [
        ("اعتقال ثلاثة عناصر من تنظيم الدولة", "detained 3", "combatant militant", "of تنظيم الدولة")
    ],
    "مقتل ضابط في الجيش": [("مقتل ضابط في الجيش", "killed 1", "combatant soldier", "of الجيش")],
    "مقتل ضابط في المخابرات الجوية": [
        ("مقتل ضابط في المخابرات الجوية", "killed 1", "combatant soldier", "of المخابرات الجوية")
    ],
    "مقتل عنصر أمن": [("مقتل عنصر أمن", "killed 1", "security", "")],
    "مقتل ثلاثة رجال أمن": [("مقتل ثلاثة رجال أمن", "killed 3", "security", "")],
    "مقتل ثلاثة من قوى الأمن الداخلي": [
        ("مقتل ثلاثة من قوى الأمن الداخلي", "killed 3", "security police", "of قوى الأمن الداخلي")
    ],
    "مقتل مسلحين اثنين من الحوثيين": [
        ("مقتل مسلحين اثنين من الحوثيين", "killed 2", "combatant militant", "of الحوثيين")
    ],
    "مقتل قيادي في حزب الله": [("مقتل قيادي في حزب الله", "killed 1", "combatant commander militant", "of حزب الله")],
    "مقتل ثلاثة قياديين من الميليشيات": [
        ("مقتل ثلاثة قياديين من الميليشيات", "killed 3", "combatant commander militant", "of الميليشيات")
    ],
    "مقتل ضباط وجنود": [
        ("مقتل ضباط", "killed some", "combatant soldier", ""),
        ("جنود", "killed some", "combatant soldier", ""),
    ],
    "قتلى وجرحى من المدنيين": [("قتلى وجرحى من المدنيين", "killed wounded some", "civilian", "")],
    "مقتل وجرح العشرات من الجنود": [("مقتل وجرح العشرات من الجنود", "killed wounded some", "combatant soldier", "")],
    "مقتل أو جرح 20 مسلحا": [("مقتل أو جرح 20 مسلحا", "killed wounded 20", "combatant militant", "")],
    "إصابة وأسر 12 مقاتلا": [
        ("إصابة وأسر 12 مقاتلا", "captured 12", "combatant militant", ""),
        ("إصابة وأسر 12 مقاتلا", "wounded 12", "combatant militant", ""),
    ],
    "قتل سبعة مدنيين هم طفلان وخمس نساء": [
        ("قتل سبعة مدنيين", "killed 7", "civilian", ""),
        ("هم طفلان", "killed 2", "civilian child", "part_of c1"),
        ("خمس نساء", "killed 5", "civilian woman", "part_of c1"),
    ],
    "قتلت امرأة وطفلتها": [("قتلت امرأة وطفلتها", "killed 2", "civilian child woman", "")],
    "قتل سامر العلي وعمر الحداد": [("قتل سامر العلي وعمر الحداد", "killed 2", "unknown", "")],
    "مقتل الشاب سامر العلي برصاص الجيش": [("مقتل الشاب سامر العلي", "killed 1", "unknown", "")],
    "أصيب الصحفي سامر العلي بشظية": [("أصيب الصحفي سامر العلي", "wounded 1", "civilian journalist", "")],
    "اعتقال الناشط سامر العلي وزوجته": [("اعتقال الناشط سامر العلي وزوجته", "detained 2", "civilian family woman", "")],
    "خطف القاضي سامر العلي من منزله": [("خطف القاضي سامر العلي", "abducted 1", "civilian official", "")],
    "وفاة معتقل تحت التعذيب": [("وفاة معتقل", "killed 1", "unknown prisoner", "")],
    "وفاة ثلاثة معتقلين تحت التعذيب": [("وفاة ثلاثة معتقلين", "killed 3", "unknown prisoner", "")],
    "فجر انتحاري نفسه فقتل ستة جنود": [("قتل ستة جنود", "killed 6", "combatant soldier", "")],
    "لم يتسبب القصف في إصابات": [("لم يتسبب القصف في إصابات", "wounded 0", "unknown", "negated")],
    "تسجيل إصابتين في البلدة": [("إصابتين", "wounded 2", "unknown", "")],
    "توفي شاب وقتل آخر في حلب": [
        ("توفي شاب", "killed 1", "unknown", ""),
        ("قتل آخر", "killed 1", "unknown", "additional c1"),
    ],
    "لم تسفر القنبلة التي استهدفت المكتب عن وقوع أي إصابات": [("إصابات", "wounded 0", "unknown", "negated")],
    "دخلوا المبنى حيث لقوا جميعا حتفهم": [("لقوا", "killed some", "unknown", "")],
    "قتل ثلاثة جنود وشرطي وأصيب مدنيان": [
        ("قتل ثلاثة جنود", "killed 3", "combatant soldier", ""),
        ("شرطي", "killed 1", "security police", ""),
        ("أصيب مدنيان", "wounded 2", "civilian", ""),
    ],
    "نقل خمسة مصابين بجروح خطيرة": [("خمسة مصابين", "wounded 5", "unknown", "")],
    "مقتل طفل غرقا": [("مقتل طفل", "killed 1", "civilian child", "accident")],
    "أصيب سبعة بينهم اثنان بحالة خطرة": [
        ("أصيب سبعة", "wounded 7", "unknown", ""),
        ("بينهم اثنان", "wounded 2", "unknown", "part_of c1"),
    ],
    "قتل 12 شخصا، خمسة منهم وامرأة من عائلة واحدة": [
        ("قتل 12 شخصا", "killed 12", "unknown", ""),
        ("خمسة منهم", "killed 5", "unknown", "part_of c1"),
        ("امرأة من عائلة واحدة", "killed 1", "civilian family woman", "part_of c1"),
    ],
    "فارق طفل مصاب من سكان البلدة الحياة": [("فارق طفل مصاب", "killed 1", "civilian child", "")],
    "قتلت القذيفة ثلاثة أطفال": [("قتلت القذيفة ثلاثة أطفال", "killed 3", "civilian child", "")],
    "أصابت القذيفة ثلاثة أطفال وامرأة": [
        ("أصابت القذيفة ثلاثة أطفال", "wounded 3", "civilian child", ""),
        ("امرأة", "wounded 1", "civilian woman", ""),
    ],
    "أوقع القصف ثلاثة قتلى": [("ثلاثة قتلى", "killed 3", "unknown", "")],
    "أوقع القصف ثلاثة قتلى وخمسة جرحى بينهم طفل": [
        ("ثلاثة قتلى", "killed 3", "unknown", ""),
        ("خمسة جرحى", "wounded 5", "unknown", ""),
        ("بينهم طفل", "wounded 1", "civilian child", "part_of c2"),
    ],
    "خلف القصف ثلاثة قتلى": [("ثلاثة قتلى", "killed 3", "unknown", "")],
    "تسبب القصف بمقتل ثلاثة مدنيين": [("مقتل ثلاثة مدنيين", "killed 3", "civilian", "")],
    "أدى القصف إلى مقتل وإصابة ثلاثة مدنيين": [("مقتل وإصابة ثلاثة مدنيين", "killed wounded 3", "civilian", "")],
    "أسفر القصف عن سقوط قتيل وجريحين": [("قتيل", "killed 1", "unknown", ""), ("جريحين", "wounded 2", "unknown", "")],
    "نجا ثلاثة جنود من الموت": [("نجا ثلاثة جنود", "survived 3", "combatant soldier", "")],
    "نجا الوزير من محاولة اغتيال": [("نجا الوزير", "survived 1", "unknown official", "")],
}
SILENT = [
    "غرقت سفينة",
    "قضى على أحد المعسكرات",
    "حكمت المحكمة بإعدام ثلاثة متهمين",
    "نجا من محاولة اغتيال",
    "محاولة اغتيال ضابط في درعا",
    "لا توجد تفاصيل بشأن وقوع إصابات",
    "أصيب ثلاثة بفيروس كورونا",
    "إصابة لاعب الفريق في المباراة",
    "توفي الفنان سامر العلي",
    "ضحايا عملية نصب",
    "استشهد الخطيب بآية من القرآن",
    "قضى ثلاثة أعوام في السجن",
    "يسمح بقتل المتظاهرين",
    "دعا إلى قتل الجنود",
    "حاولوا خطف ثلاثة جنود",
    "محاولة لاغتيال ضابط",
    "أصيب في القصف والتقى بثلاثة أطباء",
    "وقع اعتقال، جنود انتشروا في البلدة",
    "قتل أمس خلال هجوم على خمسة جنود",
    "اعتقلت قوة إسرائيلية خلال مداهمة منزل للشاب سامر العلي",
    "قتل أمس بيد ثلاثة جنود",
]
# Read wrongly or not at all so far.
KNOWN_GAPS: dict[str, list[Told]] = {
    "فقد ثلاثة عمال وظائفهم": [],
    "هجوم يهدف لقتل ثلاثة جنود": [],
    "قتل أمس على يد ثلاثة جنود": [],
    "قد يؤدي القصف إلى مقتل مدنيين": [("مقتل مدنيين", "killed some", "civilian", "possible")],
    "لم يؤد الانفجار إلى وقوع إصابات": [("لم يؤد الانفجار إلى وقوع إصابات", "wounded 0", "unknown", "negated")],
    "ثلاثة جنود قتلوا، فضلا عن خمسة مدنيين": [
        ("ثلاثة جنود قتلوا", "killed 3", "combatant soldier", ""),
        ("خمسة مدنيين", "killed 5", "civilian", ""),
    ],
    "استشهاد الطفل سامر العلي (12 عاما)": [("استشهاد الطفل سامر العلي", "killed 1", "civilian child", "")],
    "قتل 40 مدنيا، بينهم 18 طفلا من سكان البلدة القديمة، و9 نساء": [
        ("قتل 40 مدنيا", "killed 40", "civilian", ""),
        ("بينهم 18 طفلا", "killed 18", "civilian child", "part_of c1"),
        ("9 نساء", "killed 9", "civilian woman", "part_of c1"),
    ],
    "مقتل مواطنين فلسطينيين اثنين": [("مقتل مواطنين فلسطينيين اثنين", "killed 2", "civilian", "of فلسطينيين")],
}


@pytest.mark.parametrize("text", SAYS)
def test_says(text: str) -> None:
    assert [_told(fact) for fact in find_casualties(text)] == SAYS[text]


@pytest.mark.parametrize("text", SILENT)
def test_silent(text: str) -> None:
    assert find_casualties(text) == ()


@pytest.mark.xfail(strict=True)
@pytest.mark.parametrize("text", KNOWN_GAPS)
def test_known_gaps(text: str) -> None:
    assert [_told(fact) for fact in find_casualties(text)] == KNOWN_GAPS[text]


def _told(fact: Casualty) -> Told:
    """Words; outcomes and number; role and groups; relation, factuality, scope and domain where not the usual, and side."""
    relation = "" if fact.relation == "main" else f"{fact.relation} {fact.relates_to or ''}".rstrip()
    factuality = "" if fact.factuality == "asserted" else fact.factuality
    scope = "" if fact.scope == "incident" else fact.scope
    domain = "" if fact.domain == "conflict" else fact.domain
    side = f"of {fact.affiliation.text}" if fact.affiliation else ""
    number = "some" if fact.count.modifier == "vague" else fact.count.value
    rest = ", ".join(filter(None, (relation, factuality, scope, domain, side)))
    return fact.text, f"{' '.join(fact.outcomes)} {number}", " ".join((fact.role, *fact.groups)), rest
