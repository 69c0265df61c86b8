"""Arms that hang, rest or lean."""

from __future__ import annotations

from local.poses.arms.usual import (
    BACK_POCKET,
    BEHIND,
    BESIDE,
    CHIN,
    HAIR,
    HIP,
    KNEE,
    LAP,
    LAPEL,
    LOOSE,
    POCKET,
    STOMACH,
    THIGH,
    both,
)
from local.poses.blocks import Arms, Reach, Said, Swing

RESTING = {
    "beside": both(Said("lengan di samping", "arms at the sides"), BESIDE),
    "loose": both(Said("lengan santai", "arms relaxed"), LOOSE),
    "hip": Arms(Said("satu tangan di pinggang", "one hand on the hip"), HIP, BESIDE),
    "hips": both(Said("kedua tangan di pinggang", "both hands on the hips"), HIP),
    "pocket": Arms(Said("satu tangan di saku", "one hand in a pocket"), POCKET, BESIDE),
    "pockets": both(Said("kedua tangan di saku", "hands in the pockets"), POCKET),
    "back-pockets": both(Said("tangan di saku belakang", "hands in back pockets"), BACK_POCKET),
    "pocket-lapel": Arms(
        Said("tangan di saku dan kerah", "hand in pocket, hand at the collar"), POCKET, LAPEL
    ),
    "folded": Arms(
        Said("tangan bersedekap", "arms folded"),
        Reach("chest", -0.055, -0.155, 0.125, elbow=(1, -0.6, 0.3), fingers=(-0.9, 0.15, -0.3)),
        Reach("chest", -0.05, -0.125, 0.085, elbow=(1, -0.7, 0.15), fingers=(-0.9, -0.1, 0)),
    ),
    "holds-elbow": Arms(
        Said("satu tangan memegang siku", "one hand holding the other elbow"),
        Reach("chest", -0.04, -0.2, 0.09, elbow=(1, -0.4, -0.2), fingers=(-0.9, 0.05, 0.1)),
        BESIDE,
    ),
    "clasped": both(
        Said("tangan bertaut di depan", "hands clasped in front"),
        Reach("pelvis", 0.035, 0.02, 0.12, elbow=(0.8, -0.2, -0.4), fingers=(-0.7, -0.6, 0.1)),
    ),
    "clasped-waist": both(
        Said("tangan bertaut di perut", "hands clasped at the waist"),
        Reach("pelvis", 0.04, 0.11, 0.125, elbow=(0.8, -0.5, -0.3), fingers=(-0.9, -0.2, 0.15)),
    ),
    "behind": both(Said("tangan di belakang punggung", "hands behind the back"), BEHIND),
    "stomach": Arms(Said("tangan di perut", "hand at the waist"), STOMACH, BESIDE),
    "swing": Arms(
        Said("lengan mengayun", "arms swinging"),
        Swing(ahead=24, out=6, bend=26, inward=15),
        Swing(ahead=-20, out=9, bend=12, inward=10),
    ),
    "swing-hip": Arms(
        Said("satu tangan di pinggang, satu mengayun", "one hand on the hip, one swinging"),
        HIP,
        Swing(ahead=-14, out=10, bend=14, inward=10),
    ),
    "swing-pocket": Arms(
        Said("satu tangan di saku, satu mengayun", "one hand in a pocket, one swinging"),
        POCKET,
        Swing(ahead=-14, out=10, bend=14, inward=10),
    ),
    "runner": Arms(
        Said("lengan berlari", "arms running"),
        Swing(ahead=38, out=8, bend=82, inward=25),
        Swing(ahead=-34, out=12, bend=74, inward=12),
    ),
    "laps": both(Said("tangan di paha", "hands on the thighs"), THIGH),
    "knees": both(Said("tangan di lutut", "hands on the knees"), KNEE),
    "knee": Arms(Said("satu tangan di lutut", "one hand on the knee"), LOOSE, KNEE),
    "lap-chin": Arms(
        Said("tangan di dagu dan paha", "hand at the chin, hand on the thigh"), CHIN, THIGH
    ),
    "lap-hair": Arms(
        Said("tangan di rambut dan paha", "hand in the hair, hand on the thigh"), HAIR, THIGH
    ),
    "lap-hip": Arms(
        Said("tangan di pinggang dan paha", "hand on the hip, hand on the thigh"), HIP, THIGH
    ),
    "seat-edge": both(
        Said("tangan di tepi dudukan", "hands on the edge of the seat"),
        Reach("pelvis", 0.14, -0.02, 0.015, elbow=(0.5, 0, -1), fingers=(0.3, -0.7, 0.6)),
    ),
    "on-rail": both(
        Said("siku di pagar", "elbows on the rail"),
        Swing(ahead=-38, out=34, bend=58, inward=-25),
    ),
    "over-rail": both(
        Said("lengan di atas pagar", "forearms on the rail"),
        Reach("chest", 0.03, -0.2, 0.2, elbow=(0.9, -0.5, 0.1), fingers=(-0.5, -0.3, 0.8)),
    ),
    "floor-prop": Arms(
        Said("bertumpu satu tangan di lantai", "propped on one hand"),
        Reach("ground", 0.15, 0.03, -0.02, elbow=(0.4, 0.1, -1), fingers=(0.8, -0.2, 0.3)),
        Reach("pelvis", 0.03, 0.12, 0.14, elbow=(0.8, -0.2, -0.6), fingers=(-0.5, -0.5, 0.5)),
    ),
    "lap-folded": both(Said("tangan bertaut di pangkuan", "hands folded in the lap"), LAP),
    "floor-behind": both(
        Said("bertumpu di lantai ke belakang", "propped on the hands behind"),
        Reach("ground", 0.125, 0.035, -0.1, elbow=(0.4, 0.1, -1), fingers=(0.5, -0.2, -0.8)),
    ),
    "elbows-knees": both(
        Said("siku di lutut", "elbows on the knees"),
        Reach("knee", -0.06, 0.025, 0.11, elbow=(0.5, -0.8, 0.2), fingers=(-0.5, -0.5, 0.5)),
    ),
    "clasped-knees": both(
        Said("tangan bertaut di depan lutut", "hands clasped over the knees"),
        Reach("ground", 0.035, 0.26, 0.29, elbow=(0.9, -0.5, 0), fingers=(-0.8, -0.4, 0.2)),
    ),
    "hands-thighs": both(
        Said("tangan di atas lutut", "hands just above the knees"),
        Reach("knee", 0.03, 0.165, 0.02, elbow=(0.8, 0, -0.5), fingers=(-0.2, -0.8, 0.3)),
    ),
    "hugs-knees": both(
        Said("memeluk lutut", "hugging the knees"),
        Reach("knee", -0.015, -0.05, 0.08, elbow=(0.9, -0.4, 0.2), fingers=(-0.9, -0.2, 0)),
    ),
}
