"""Arms of everyday life."""

from __future__ import annotations

from local.poses.arms.usual import BESIDE, KNEE, LAP, both
from local.poses.blocks import Arms, Reach, Said

DOING = {
    "phone": Arms(
        Said("melihat ponsel", "looking at a phone"),
        Reach("chest", 0.035, -0.15, 0.17, elbow=(0.6, -1, -0.1), fingers=(-0.35, 0.6, 0.5)),
        BESIDE,
        holds="right",
    ),
    "phone-lap": Arms(
        Said("melihat ponsel di pangkuan", "a phone in one hand, the other in the lap"),
        Reach("chest", 0.035, -0.15, 0.17, elbow=(0.6, -1, -0.1), fingers=(-0.35, 0.6, 0.5)),
        LAP,
        holds="right",
    ),
    "phone-both": Arms(
        Said("mengetik di ponsel", "typing on a phone"),
        Reach("chest", 0.045, -0.155, 0.175, elbow=(0.7, -1, -0.1), fingers=(-0.4, 0.4, 0.6)),
        Reach("chest", 0.045, -0.155, 0.175, elbow=(0.7, -1, -0.1), fingers=(-0.4, 0.4, 0.6)),
        holds="both",
    ),
    "selfie": Arms(
        Said("berswafoto", "taking a selfie"),
        Reach("shoulder", 0.06, 0.1, 0.29, elbow=(0.6, -1, 0), fingers=(-0.2, 0.7, 0.5)),
        BESIDE,
        holds="right",
    ),
    "cup": Arms(
        Said("minum dari cangkir", "drinking from a cup"),
        Reach("head", 0.045, -0.08, 0.155, elbow=(0.5, -1, 0.1), fingers=(-0.5, 0.5, -0.2)),
        BESIDE,
        holds="right",
    ),
    "cup-both": Arms(
        Said("memegang cangkir dengan dua tangan", "a cup in both hands"),
        Reach("head", 0.05, -0.12, 0.145, elbow=(0.7, -1, 0), fingers=(-0.4, 0.6, 0)),
        Reach("head", 0.05, -0.12, 0.145, elbow=(0.7, -1, 0), fingers=(-0.4, 0.6, 0)),
        holds="both",
    ),
    "book": Arms(
        Said("membaca buku", "reading a book"),
        Reach("chest", 0.07, -0.19, 0.175, elbow=(0.8, -0.9, -0.1), fingers=(-0.2, 0.5, 0.6)),
        Reach("chest", 0.07, -0.19, 0.175, elbow=(0.8, -0.9, -0.1), fingers=(-0.2, 0.5, 0.6)),
        holds="both",
    ),
    "typing": both(
        Said("bekerja di laptop", "working at a laptop"),
        Reach("pelvis", 0.05, 0.13, 0.21, elbow=(0.8, -0.7, -0.4), fingers=(-0.2, -0.1, 0.9)),
    ),
    "bag": Arms(
        Said("tangan di tali tas", "hand on the strap of a bag"),
        Reach("chest", 0.06, -0.09, 0.09, elbow=(0.7, -0.9, -0.1), fingers=(-0.35, 0.8, 0.05)),
        BESIDE,
        holds="right",
    ),
    "bags": Arms(
        Said("membawa tas belanja", "carrying shopping bags"),
        Reach("pelvis", 0.15, 0.0, 0.03, elbow=(0.5, 0, -0.9), fingers=(0.02, -0.9, 0.3)),
        Reach("pelvis", 0.15, 0.0, 0.03, elbow=(0.5, 0, -0.9), fingers=(0.02, -0.9, 0.3)),
        holds="right",
    ),
    "bag-elbow": Arms(
        Said("tas di lekuk siku", "bag in the crook of the elbow"),
        Reach("chest", 0.09, -0.13, 0.14, elbow=(0.6, -1, -0.2), fingers=(-0.25, 0.75, 0.4)),
        BESIDE,
        holds="right",
    ),
    "hat": Arms(
        Said("memegang topi", "holding the hat"),
        Reach("head", 0.1, 0.09, 0.04, elbow=(1, 0.2, 0.2), fingers=(-0.75, 0.5, -0.1)),
        BESIDE,
    ),
    "tray": Arms(
        Said("menghidangkan", "serving"),
        Reach("chest", 0.09, -0.19, 0.2, elbow=(0.5, -1, -0.2), fingers=(-0.1, 0.05, 0.9)),
        Reach("chest", 0.09, -0.19, 0.2, elbow=(0.5, -1, -0.2), fingers=(-0.1, 0.05, 0.9)),
        holds="both",
    ),
    "stretch": both(
        Said("meregangkan badan", "stretching"),
        Reach("chest", 0.05, 0.31, 0.02, elbow=(1, 0, 0.35), fingers=(-0.6, 0.8, 0)),
    ),
    "reach-down": Arms(
        Said("mengambil dari bawah", "reaching for something low"),
        Reach("ground", 0.08, 0.27, 0.25, elbow=(0.4, 0, -1), fingers=(-0.1, -0.7, 0.6)),
        KNEE,
        holds="right",
    ),
}
