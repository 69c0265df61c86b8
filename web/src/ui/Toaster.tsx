import { useTranslation } from "react-i18next";
import { Toaster as Sonner } from "sonner";
import { useTheme } from "@/lib/theme";

// And above what `useToastLift` keeps free.
const ABOVE_THE_NAVIGATION = "calc(4.75rem + env(safe-area-inset-bottom) + var(--toast-lift, 0px))";

/** Where toasts appear: above the bottom navigation on phones, at the foot of the window elsewhere. */
export function Toaster() {
  const { t } = useTranslation();
  return (
    <Sonner
      theme={useTheme()}
      position="bottom-center"
      mobileOffset={{ bottom: ABOVE_THE_NAVIGATION }}
      containerAriaLabel={t("notifications")}
    />
  );
}
