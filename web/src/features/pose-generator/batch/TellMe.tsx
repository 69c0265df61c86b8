import { useQueryClient } from "@tanstack/react-query";
import { Bell, BellRing } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useApi } from "@/api/client";
import type { Batch } from "@/api/pose-generator/batch-types";
import { Button } from "@/ui/Button";
import { toast } from "@/ui/toast";
import { paths } from "../paths";
import { isWatched, watch } from "./tell";

/** Has the browser tell when a batch needs the person or has ended. Asked for by a press alone. */
export function TellMe({ batch: { id } }: { batch: Batch }) {
  const { t } = useTranslation("batches");
  const api = useApi();
  const client = useQueryClient();
  const [telling, setTelling] = useState(() => isWatched(id));
  if (!("Notification" in window)) return null;
  const tell = ({ name, status, succeeded, projectId }: Batch) => {
    const text = t(`told.${status as "completed"}`, { count: succeeded });
    const notification = new Notification(name, { body: text, tag: id });
    notification.onclick = () => {
      window.focus();
      window.location.assign(paths.batch(projectId, id));
    };
  };
  const ask = async () => {
    if ((await Notification.requestPermission()) !== "granted") {
      return toast.failed(t("tellRefused"));
    }
    watch({ api, client, batchId: id, tell });
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
