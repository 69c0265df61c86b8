import { useTranslation } from "react-i18next";
import { Toaster as Sonner } from "sonner";
import { useMedia } from "@/lib/media";
import { useTheme } from "@/lib/theme";
import { useToastFoot } from "./toast-foot";
import { useRestingMouse } from "./toast-hover";

// As `lg:` in the class names, where the navigation is not at the foot of the window.
const WIDE = "(min-width: 64rem)";
const AT_THE_FOOT = "1.5rem";
const ABOVE_THE_NAVIGATION = "calc(4.75rem + env(safe-area-inset-bottom))";

/** Where toasts appear: at the foot of the window, above all that stands there. */
export function Toaster() {
  const { t } = useTranslation();
  const usual = useMedia(WIDE) ? AT_THE_FOOT : ABOVE_THE_NAVIGATION;
  const place = { bottom: useToastFoot() ?? usual };
  useRestingMouse();
  return (
    <Sonner
      theme={useTheme()}
      position="bottom-center"
      offset={place}
      mobileOffset={place}
      containerAriaLabel={t("notifications")}
    />
  );
}
