"""What can be wrong in the Product Manager."""

from __future__ import annotations

from typing import ClassVar

from chalicelib.core.errors import AppError, Kind


class ProductNotFound(AppError):
    """No such product, or somebody else's."""

    kind: ClassVar[Kind] = Kind.NOT_FOUND
    code = "product_not_found"

    def __init__(self) -> None:
        super().__init__("This product does not exist.")


class ProductPictureNotFound(AppError):
    """The product has no such picture."""

    kind: ClassVar[Kind] = Kind.NOT_FOUND
    code = "picture_not_found"

    def __init__(self) -> None:
        super().__init__("This product has no such picture.")


class ProductNotInTrash(AppError):
    """No product of that id is in the trash."""

    kind: ClassVar[Kind] = Kind.NOT_FOUND
    code = "not_in_trash"

    def __init__(self) -> None:
        super().__init__("This product is not in the trash.")


class BadPictureOrder(AppError):
    """An order of pictures that leaves some out, or names others."""

    code = "invalid_input"

    def __init__(self) -> None:
        message = "must name every picture of the product once"
        details = [{"path": ["pictureIds"], "message": message}]
        super().__init__(f"pictureIds: {message}", details=details)


class _Conflict(AppError):
    kind: ClassVar[Kind] = Kind.CONFLICT


class SkuTaken(_Conflict):
    """Another live product of the person has this SKU; `takenBy` says which."""

    code = "sku_taken"

    def __init__(self, sku: str, taken_by: str) -> None:
        message = f"Another product has the SKU {sku}. Give one of them another SKU, or none."
        super().__init__(message, sku=sku, takenBy=taken_by)


class TooManyPictures(_Conflict):
    """A product has as many pictures as it may have."""

    code = "too_many_pictures"

    def __init__(self, most: int) -> None:
        super().__init__(f"A product has at most {most} pictures. Remove one first.", most=most)


class TooManyTags(_Conflict):
    """A product would have more tags than it may have."""

    code = "too_many_tags"

    def __init__(self, name: str, most: int) -> None:
        super().__init__(f"{name} would have more than {most} tags.", most=most)


class PictureNotReady(_Conflict):
    """A picture that has not come cannot be worked on."""

    code = "picture_not_ready"

    def __init__(self) -> None:
        super().__init__("This picture is not there yet.")


class CutoutExists(_Conflict):
    """The product is cut out of this picture already."""

    code = "cutout_exists"

    def __init__(self) -> None:
        super().__init__("This picture is cut out already. To do it anew, set again.")


class NotCutOut(_Conflict):
    """The picture was never cut out."""

    code = "not_cut_out"

    def __init__(self) -> None:
        super().__init__("This picture is not cut out.")


class CuttingOut(_Conflict):
    """The product is being cut out of this picture just now."""

    code = "cutting_out"

    def __init__(self) -> None:
        super().__init__("This picture is being cut out just now. Wait until it is done.")


class NobodyCutsOut(AppError):
    """No service is set up that cuts out."""

    kind: ClassVar[Kind] = Kind.UNAVAILABLE
    code = "no_provider"

    def __init__(self) -> None:
        super().__init__("No service is set up here that removes backgrounds.")


class PictureNotAwaited(_Conflict):
    """The picture has come, or its upload has ended without one."""

    code = "not_awaiting_upload"

    def __init__(self) -> None:
        super().__init__("This picture is no longer waited for.")


class ProductChangedMeanwhile(_Conflict):
    """Somebody changed the same product at the same moment."""

    code = "changed_meanwhile"

    def __init__(self) -> None:
        super().__init__("This was changed at the same moment. Look at it again and repeat.")
