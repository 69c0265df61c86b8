"""What is photographed: for each category the poses, who strikes them, and from where."""

from local.poses.recipes.category import Category, Recipe
from local.poses.recipes.fashion import FASHION
from local.poses.recipes.holding import HOLDING
from local.poses.recipes.lifestyle import LIFESTYLE
from local.poses.recipes.portraits import PORTRAITS
from local.poses.recipes.showing import SHOWING
from local.poses.recipes.skincare import SKINCARE

CATEGORIES = (*FASHION, *SKINCARE, *HOLDING, *SHOWING, *LIFESTYLE, *PORTRAITS)

__all__ = ["CATEGORIES", "Category", "Recipe"]
