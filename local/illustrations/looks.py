"""How each preset is drawn, by its id."""

from __future__ import annotations

from local.illustrations.look import Look

LOOKS = {
    "hijab-office": Look(
        "light", "blazer", "#2f4468", headwear="pashmina", headwear_colour="#e0b3b4"
    ),
    "young-executive": Look("fair", "suit", "#4a4f58", hair="short", is_man=True),
    "doctor": Look(
        "medium", "coat", "#f4f5f3", "#3d9c98", hair="shoulder", extras=("stethoscope", "grin")
    ),
    "midwife": Look("medium", "tunic", "#eba7b6", headwear="square", headwear_colour="#f6f4ef"),
    "teacher": Look(
        "tan", "uniform", "#c2a872", hair="short", extras=("glasses", "moustache"), is_man=True
    ),
    "bank-service": Look(
        "fair", "blazer", "#24508f", hair="bun", extras=("scarf", "earrings"), accent="#e2894b"
    ),
    "programmer": Look(
        "medium",
        "hoodie",
        "#8b93a0",
        "#2a272c",
        hair="wavy",
        extras=("glasses", "headset"),
        is_man=True,
    ),
    "lawyer": Look(
        "medium",
        "robe",
        "#26242b",
        hair="bob",
        hair_colour="grey",
        extras=("glasses",),
        is_old=True,
    ),
    "student-hijab": Look(
        "light",
        "checked",
        "#d98d6a",
        "#7c4a3a",
        headwear="square",
        headwear_colour="#9db58f",
        extras=("tote", "grin"),
    ),
    "coffee-hangout": Look(
        "tan",
        "denim",
        "#8fb0d0",
        hair="wavy",
        hair_colour="brown",
        extras=("cup", "grin"),
        is_man=True,
    ),
    "young-mother": Look("light", "tee", "#f2b79c", hair="ponytail", hair_colour="brown"),
    "young-father": Look(
        "tan", "polo", "#3f7f5a", "#e9e2cf", hair="short", extras=("stubble", "grin"), is_man=True
    ),
    "traveller": Look(
        "tan",
        "tee",
        "#3aa7a7",
        hair="long",
        headwear="bucket",
        headwear_colour="#efe2c4",
        extras=("straps", "grin"),
    ),
    "content-creator": Look(
        "light", "tee", "#f2c230", hair="bob", hair_colour="brown", extras=("long-earrings", "grin")
    ),
    "grandmother": Look(
        "tan",
        "floral",
        "#8f7fb0",
        "#f2d3da",
        headwear="bergo",
        headwear_colour="#cfc0e2",
        hair_colour="grey",
        is_old=True,
    ),
    "freelancer": Look(
        "dark",
        "open-front",
        "#a5563a",
        "#f2e8d6",
        hair="curly-short",
        extras=("glasses",),
        is_man=True,
    ),
    "runner": Look("tan", "tank", "#ee7f32", hair="ponytail", extras=("grin",)),
    "hijab-athlete": Look("light", "track", "#2b3f66", headwear="sport", headwear_colour="#2fa6a0"),
    "badminton": Look(
        "medium", "jersey", "#cf3d3d", hair="short", extras=("racket", "grin"), is_man=True
    ),
    "pencak-silat": Look(
        "tan",
        "gi",
        "#2a272c",
        "#c23b3b",
        hair="short",
        headwear="headband",
        headwear_colour="#c23b3b",
        is_man=True,
    ),
    "futsal": Look(
        "dark", "numbered", "#2d5fc0", hair="curly-short", extras=("grin",), is_man=True
    ),
    "yoga": Look("medium", "tank", "#9a7fc0", hair="bun"),
    "cyclist": Look(
        "light",
        "jersey",
        "#f0c230",
        "#33363d",
        hair="short",
        headwear="bike-helmet",
        headwear_colour="#f4f5f3",
        extras=("sunglasses",),
        is_man=True,
    ),
    "gym-trainer": Look(
        "tan", "tank", "#2e3036", hair="short", extras=("towel", "grin"), is_man=True
    ),
    "modest-beige": Look(
        "light", "outer", "#eadfca", "#b98d5e", headwear="draped", headwear_colour="#d8c2a0"
    ),
    "pashmina-pastel": Look(
        "light",
        "plain",
        "#d9d2ee",
        headwear="pashmina",
        headwear_colour="#b79fd6",
        extras=("brooch", "grin"),
    ),
    "streetwear": Look(
        "tan",
        "bomber",
        "#6d7445",
        "#26242b",
        hair="short",
        headwear="beanie",
        headwear_colour="#d9a52e",
        extras=("chain",),
        is_man=True,
    ),
    "modern-batik": Look(
        "medium",
        "batik-blazer",
        "#33507f",
        "#c9975c",
        hair="shoulder",
        hair_colour="brown",
        extras=("earrings",),
    ),
    "evening-gown": Look(
        "fair", "gown", "#8e2745", hair="waves", hair_colour="brown", extras=("long-earrings",)
    ),
    "eid-koko": Look(
        "medium",
        "koko",
        "#f2ecdc",
        "#c2a04c",
        hair="short",
        headwear="peci",
        extras=("grin",),
        is_man=True,
    ),
    "denim-look": Look("dark", "denim", "#4a79ae", hair="curly", extras=("long-earrings", "grin")),
    "linen-summer": Look(
        "tan", "shirt", "#f6f3ea", hair="wavy", extras=("sunglasses", "grin"), is_man=True
    ),
    "javanese-kebaya": Look(
        "medium", "kebaya", "#1f7a58", hair="sanggul", headwear="jasmine", extras=("earrings",)
    ),
    "javanese-beskap": Look(
        "tan",
        "beskap",
        "#26242b",
        hair="short",
        headwear="blangkon",
        headwear_colour="#6b4426",
        extras=("moustache",),
        is_man=True,
    ),
    "baju-bodo": Look(
        "light",
        "bodo",
        "#d8457f",
        hair="bun",
        headwear="gold-comb",
        extras=("long-earrings", "grin"),
    ),
    "balinese-kebaya": Look(
        "tan", "kebaya-with-sash", "#f4efe4", "#efc02f", hair="long", headwear="frangipani"
    ),
    "balinese-udeng": Look(
        "tan",
        "shirt",
        "#f6f3ea",
        hair="short",
        headwear="udeng",
        headwear_colour="#f1ece0",
        extras=("sash",),
        is_man=True,
    ),
    "batak-ulos": Look(
        "tan",
        "shirt",
        "#2e2b31",
        hair="short",
        hair_colour="grey",
        extras=("ulos", "moustache"),
        is_man=True,
        is_old=True,
    ),
    "minang-tengkuluk": Look(
        "light",
        "songket",
        "#a8232f",
        headwear="tengkuluk",
        headwear_colour="#b8303a",
        extras=("earrings",),
    ),
    "papuan-batik": Look(
        "dark",
        "papua",
        "#d2682a",
        "#f4d36a",
        hair="curly-short",
        extras=("noken", "stubble", "grin"),
        is_man=True,
    ),
    "warung-owner": Look(
        "tan",
        "striped-apron",
        "#7a5240",
        "#c8553d",
        headwear="draped",
        headwear_colour="#dfae3c",
        extras=("grin",),
    ),
    "barista": Look("medium", "apron", "#f4f1ea", "#6b4630", hair="wavy", is_man=True),
    "farmer": Look(
        "dark",
        "work-shirt",
        "#6f8fb0",
        hair="short",
        hair_colour="grey",
        headwear="caping",
        headwear_colour="#d9b872",
        extras=("neck-cloth",),
        is_man=True,
        is_old=True,
    ),
    "fisher": Look(
        "dark",
        "work-shirt",
        "#2f8a86",
        hair="short",
        headwear="cap",
        headwear_colour="#b2463c",
        extras=("net", "stubble"),
        is_man=True,
    ),
    "tailor": Look(
        "medium",
        "plain",
        "#7c4a78",
        hair="bun",
        hair_colour="grey",
        extras=("glasses", "tape"),
        is_old=True,
    ),
    "ojek-driver": Look(
        "tan",
        "ride-jacket",
        "#2f8f4e",
        "#dfe3e6",
        hair="short",
        headwear="helmet",
        headwear_colour="#37a35b",
        extras=("grin",),
        is_man=True,
    ),
    "cake-baker": Look(
        "fair", "apron", "#f4f1ea", "#ee9fb4", hair="shoulder", headwear="chef", extras=("grin",)
    ),
    "mechanic": Look(
        "tan",
        "coveralls",
        "#2f4a7a",
        "#e2894b",
        hair="short",
        headwear="cap-backwards",
        headwear_colour="#33363d",
        extras=("wrench",),
        is_man=True,
    ),
}
