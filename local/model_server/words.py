"""The words of a prompt that the demo portrait understands, in English and Indonesian.

Each table is tried from the top; the first pattern found in the prompt wins.
"""

from __future__ import annotations

SKIN = {
    r"(very fair|pale|porcelain|putih)": "#f9dcc8",
    r"(fair|light|kuning langsat|langsat)": "#f1c7a5",
    r"(sawo matang|tan|tanned|olive|medium|golden|honey)": "#d89a6a",
    r"(brown|caramel|cokelat|coklat)": "#b06d42",
    r"(dark|deep|ebony|black|gelap|hitam)": "#6d4530",
}
ORIGIN = {
    r"(african|papuan|papua|afro)": ("#6d4530", "#8a5636"),
    r"(indian|south asian|arab|middle eastern|latino|latina|hispanic)": ("#b06d42", "#c98a5b"),
    r"(indonesian|indonesia|javanese|jawa|sundanese|sunda|malay|melayu|balinese|bali|"
    r"southeast asian|batak|minang|betawi)": ("#d89a6a", "#c98a5b", "#e5b187"),
    r"(asian|chinese|tionghoa|japanese|korean)": ("#f1c7a5", "#e5b187"),
    r"(caucasian|european|western)": ("#f9dcc8", "#f1c7a5"),
}
HAIR = {
    r"(jet black|black|hitam)": "#2b2326",
    r"(dark brown|cokelat tua|coklat tua)": "#4a312c",
    r"(light brown|chestnut|caramel)": "#a5724a",
    r"(brown|brunette|cokelat|coklat)": "#6b4433",
    r"(blonde|blond|golden|pirang)": "#dcb873",
    r"(red|ginger|auburn|copper|merah)": "#a8452a",
    r"(grey|gray|silver|white|abu-abu|uban|putih)": "#cfcac7",
    r"(pink|merah muda)": "#ef9fb0",
    r"(blue|biru)": "#4f7fc4",
    r"(purple|ungu)": "#7d5ba6",
}
COLOURS = {
    r"(navy|biru tua)": "#2f4468",
    r"(light blue|sky blue|biru muda)": "#a9cdee",
    r"(blue|biru)": "#4a7fc1",
    r"(teal|turquoise|tosca|toska)": "#3d9c98",
    r"(green|hijau)": "#5b9a6b",
    r"(yellow|kuning)": "#eec55b",
    r"(orange|oranye|jingga)": "#e2894b",
    r"(maroon|burgundy)": "#7c3442",
    r"(pink|merah muda)": "#eba0b3",
    r"(red|merah)": "#c9504f",
    r"(purple|violet|lilac|ungu)": "#8768b0",
    r"(beige|cream|krem|ivory)": "#e8dcc6",
    r"(brown|cokelat|coklat)": "#8a6248",
    r"(grey|gray|abu-abu)": "#9aa1aa",
    r"(black|hitam)": "#33363d",
    r"(white|putih)": "#f2f2ef",
}
SCENES = {
    r"(garden|park|forest|nature|outdoors?|taman|hutan|alam)": "#b7d3ae",
    r"(beach|sea|ocean|pantai|laut)": "#a9d6dd",
    r"(sunset|golden hour|senja)": "#f2bf94",
    r"(cafe|coffee|restaurant|kitchen|kafe|warung|dapur)": "#dcc3a5",
    r"(office|corporate|kantor)": "#b9c6d3",
    r"(street|city|urban|jalan|kota)": "#c3c7cf",
}
CLOTHES = {
    r"(hoodie|streetwear|sporty|jaket hoodie)": "hoodie",
    r"(overalls?|dungarees|apron|celemek)": "overall",
    r"(suit|blazer|formal|(business|professional|corporate) attire|jas)": "blazerAndShirt",
    r"(sweater|knitwear|cardigan|rajut)": "collarAndSweater",
    r"(elegant|smart casual|dress|gaun|kebaya)": "shirtScoopNeck",
    r"(t-shirt|tshirt|tee|casual|kaos|santai)": "shirtCrewNeck",
    r"(shirt|blouse|batik|kemeja)": "shirtVNeck",
    # "professional photography" says nothing about clothes.
    r"((professional|profesional|business) (attire|wear|woman|man|person|style|look))": (
        "blazerAndSweater"
    ),
}
STYLES = {
    r"(bald|shaved head|botak|gundul)": ("bald",),
    r"(turban|sorban)": ("turban",),
    r"(beanie|winter hat|kupluk)": ("winterHat02",),
    r"(hat|topi)": ("hat",),
    r"(afro|kribo)": ("fro",),
    r"(dreadlocks|dreads|gimbal)": ("dreads",),
    r"(bun|updo|sanggul|cepol)": ("bun",),
    r"(bob)": ("bob",),
    r"(short curly|keriting pendek)": ("shortCurly",),
    r"(curly|curls|keriting|ikal)": ("curly", "bigHair"),
    r"(wavy|bergelombang)": ("curvy", "bigHair"),
    r"(long|panjang)": ("straight01", "straight02", "straightAndStrand"),
    r"(medium length|shoulder[- ]length|sebahu)": ("longButNotTooLong", "miaWallace"),
    r"(buzz cut|crew cut|cepak)": ("theCaesar",),
    r"(undercut|fade|shaved sides)": ("sides", "theCaesarAndSidePart"),
    r"(straight short|short|pendek)": ("shortFlat", "shortRound", "shortWaved"),
}
MOUTHS = {
    r"(serious|stern|serius)": "serious",
    r"(calm|neutral|tenang)": "twinkle",
    r"(confident|percaya diri)": "twinkle",
    r"(smil\w+|happy|cheerful|friendly|warm|senyum|tersenyum|ramah|ceria)": "smile",
}
FEMALE = r"(female|woman|women|girl|lady|mother|she|her|wanita|perempuan|ibu|mbak|gadis)"
MALE = r"(male|man|men|boy|gentleman|father|he|his|pria|laki-laki|lelaki|bapak|mas)"
HIJAB = r"(hijab|hijabi|headscarf|head scarf|veil|(ber)?(kerudung|jilbab|hijab)|muslimah)"
SUNGLASSES = r"(sunglasses|kacamata hitam)"
GLASSES = r"(glasses|eyeglasses|spectacles|kacamata|berkacamata)"
LONG_BEARD = r"(long beard|full beard|janggut lebat)"
BEARD = r"(beard|bearded|goatee|stubble|jenggot|janggut|berjenggot|berjanggut)"
MOUSTACHE = r"(moustache|mustache|kumis|berkumis)"
OLD = r"(elderly|senior|mature|grandmother|grandfather|old (man|woman)|lansia|nenek|kakek)"
YEARS = r"(\d{1,3}) (?:years? old|tahun)"
