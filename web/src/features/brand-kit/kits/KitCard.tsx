import { BadgeCheck, EllipsisVertical, Pencil, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { useChooseDefaultKit } from "@/api/brand-kit/kits";
import type { Kit } from "@/api/brand-kit/types";
import { useFormat } from "@/lib/format";
import { Badge } from "@/ui/Badge";
import { Button } from "@/ui/Button";
import { Card } from "@/ui/Card";
import { Menu } from "@/ui/Menu";
import { toast } from "@/ui/toast";
import { paths } from "../paths";
import { useCarriers } from "../use-carriers";
import { KitCover } from "./KitCover";

interface KitCardProps {
  kit: Kit;
  onTrash: (kit: Kit) => void;
}

/** A brand, as it looks. */
export function KitCard({ kit, onTrash }: KitCardProps) {
  const { t } = useTranslation("brands");
  const format = useFormat();
  const carriers = useCarriers(kit);
  const facts = [kit.category, ...carriers].filter(Boolean);
  return (
    <Card className="relative grid grid-rows-[auto_1fr] overflow-hidden transition-shadow hover:shadow-float has-[a:focus-visible]:outline-2 has-[a:focus-visible]:outline-accent">
      <KitCover kit={kit} />
      <div className="flex items-start gap-2 p-4 pr-2">
        <div className="grid min-w-0 grow gap-0.5">
          <div className="flex min-w-0 items-center gap-2">
            <h2 className="truncate font-bold">
              <Link to={paths.kit(kit.id)} className="outline-none after:absolute after:inset-0">
                {kit.brandName}
              </Link>
            </h2>
            {kit.isDefault && <Badge tone="accent">{t("default")}</Badge>}
          </div>
          <p className="line-clamp-2 text-sm text-muted">{facts.join(" · ") || t("unused")}</p>
          <p className="truncate text-sm text-muted">
            {t("updated", { ago: format.ago(kit.updatedAt) })}
          </p>
        </div>
        <Actions kit={kit} onTrash={onTrash} />
      </div>
    </Card>
  );
}

function Actions({ kit, onTrash }: KitCardProps) {
  const { t } = useTranslation("brands");
  const navigate = useNavigate();
  const choose = useChooseDefaultKit();
  const name = kit.brandName;
  const makeDefault = () =>
    choose.mutate(kit.id, { onSuccess: () => void toast.done(t("isDefaultNow", { name })) });
  const entries = [
    { icon: Pencil, label: t("edit"), onSelect: () => navigate(paths.kit(kit.id)) },
    ...(kit.isDefault
      ? []
      : [{ icon: BadgeCheck, label: t("makeDefault"), onSelect: makeDefault }]),
    { icon: Trash2, label: t("moveToTrash"), onSelect: () => onTrash(kit), danger: true },
  ];
  const trigger = (
    <Button
      variant="ghost"
      size="icon"
      className="relative z-10"
      aria-label={t("actionsFor", { name })}
    >
      <EllipsisVertical aria-hidden />
    </Button>
  );
  return <Menu trigger={trigger} entries={entries} />;
}
