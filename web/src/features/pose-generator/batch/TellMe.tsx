import { Bell, BellRing } from "lucide-react";
import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Batch } from "@/api/pose-generator/batch-types";
import { Button } from "@/ui/Button";
import { toast } from "@/ui/toast";
import { useTelling } from "./use-telling";
import { keepWish, wishes } from "./wishes";

/** Has the browser tell when a batch needs the person or has ended. Asked for by a press alone. */
export function TellMe({ batch: { id } }: { batch: Batch }) {
  const { t } = useTranslation("batches");
  const watchFor = useTelling();
  const can = "Notification" in window;
  const [telling, setTelling] = useState(
    () => can && Notification.permission === "granted" && wishes().includes(id),
  );
  // It may go on after it waited for the person, who was told of that.
  useEffect(() => {
    if (telling) watchFor(id);
  }, [telling, watchFor, id]);
  if (!can) return null;
  const ask = async () => {
    if ((await Notification.requestPermission()) !== "granted") {
      return toast.failed(t("tellRefused"));
    }
    keepWish(id);
    setTelling(true);
  };
  return (
    <Button
      variant="ghost"
      aria-pressed={telling}
      aria-disabled={telling}
      onClick={() => void (telling || ask())}
    >
      {telling ? <BellRing aria-hidden /> : <Bell aria-hidden />}
      {t(telling ? "telling" : "tell")}
    </Button>
  );
}
