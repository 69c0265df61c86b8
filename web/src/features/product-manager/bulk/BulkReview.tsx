import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { usePrice } from "@/api/catalogue/catalogue";
import { APP_ID } from "@/api/product-manager/app";
import { Bill } from "@/foundation/uploads/Bill";
import { DataSaver } from "@/foundation/uploads/DataSaver";
import { useDataSaver } from "@/foundation/uploads/data-saver";
import { type Picked, sorted, uploadsOf } from "@/foundation/uploads/picked";
import { RefusedRow } from "@/foundation/uploads/ReviewRow";
import type { UploadReviewProps } from "@/foundation/uploads/UploadReview";
import { Dialog, DialogFooter } from "@/ui/Dialog";
import { BrandField } from "../BrandField";
import type { Destination } from "../upload/destination";
import { totalOf } from "./bill";
import { CutOutSwitch } from "./CutOutSwitch";
import { useCutsOut, useRule } from "./choices";
import { folderNames } from "./folders";
import { GroupRow } from "./GroupRow";
import type { Group, Named } from "./grouping";
import { RuleField } from "./RuleField";
import { TakenNote } from "./TakenNote";
import { useGroups } from "./use-groups";

/** Which products the chosen files become, what that costs, and what cannot be sent. */
export function BulkReview(props: UploadReviewProps) {
  const { uploads, target, picked, onChange, converting, open, onOpenChange } = props;
  const { t } = useTranslation(["product", "upload"]);
  const [saver, setSaver] = useDataSaver();
  const [cutsOut, setCutsOut] = useCutsOut();
  const [brand, setBrand] = useState<string | null>(null);
  const terms = { megabytes: uploads.megabytes, shrinks: saver };
  const { fine, refused } = sorted(picked, terms);
  const reading = useRule(fine);
  const byId = useMemo(() => new Map(picked.map((one) => [one.id, one])), [picked]);
  const { groups, wanted, looking, edit, leave, reset } = useGroups(named(fine), reading.rule);
  const count = wanted.reduce((sum, { ids }) => sum + ids.length, 0);
  const total = totalOf(count, usePrices(), cutsOut);
  const wrong = wanted.some(({ problem }) => problem !== null);
  const close = () => {
    reset();
    reading.reset();
    onOpenChange(false);
  };
  const drop = (id: string) => onChange(picked.filter((one) => one.id !== id));
  const send = () => {
    const uploadsOfGroup = (group: Group) => {
      const files = group.ids.flatMap((id) => byId.get(id) ?? []);
      const sku = group.sku.trim();
      const about: Destination = {
        ...(sku && { sku }),
        ...(brand && { brandKitId: brand }),
        removeBackground: cutsOut,
      };
      const asOne = files.map((one) => ({ ...one, name: group.name }));
      return uploadsOf(asOne, { target, shrinks: saver, about });
    };
    uploads.queue.add(wanted.flatMap(uploadsOfGroup));
    close();
  };
  return (
    <Dialog
      open={open}
      onOpenChange={close}
      title={t("bulk.title", { count: groups.length })}
      description={t("bulk.text", { count: fine.length })}
      shape="page"
    >
      {refused.length > 0 && (
        <div role="alert" className="grid gap-2 rounded-2xl bg-bad-soft p-3 text-bad-ink">
          <p className="text-sm font-bold">{t("upload:refused", { count: refused.length })}</p>
          <ul className="grid gap-2">
            {refused.map((one) => (
              <RefusedRow key={one.id} picked={one} terms={terms} onDrop={drop} />
            ))}
          </ul>
        </div>
      )}
      {converting > 0 && (
        <p role="status" className="text-sm text-muted">
          {t("upload:converting", { count: converting })}
        </p>
      )}
      {fine.length > 0 && (
        <>
          <RuleField
            rule={reading.rule}
            onChange={reading.choose}
            folders={fine.some(({ folder }) => folder)}
          />
          <TakenNote groups={groups} onLeave={leave} />
          <ul aria-label={t("bulk.groups")} className="grid gap-3">
            {groups.map((group) => (
              <GroupRow
                key={group.key}
                {...{ group, byId }}
                onEdit={edit}
                onLeave={leave}
                onDrop={drop}
              />
            ))}
          </ul>
          <BrandField value={brand} onChange={setBrand} />
          <CutOutSwitch on={cutsOut} onChange={setCutsOut} />
          <DataSaver shrinker={uploads.shrinker} on={saver} onChange={setSaver} fine={fine} />
        </>
      )}
      <DialogFooter>
        <Bill
          count={count}
          total={total}
          explained={t("bulk.explained", { count: wanted.length, files: count })}
          waits={converting > 0 || looking || wrong}
          onSend={send}
          onCancel={close}
        />
      </DialogFooter>
    </Dialog>
  );
}

function named(fine: readonly Picked[]): Named[] {
  const names = folderNames(fine.map(({ folder }) => folder));
  return fine.map(({ id, file, folder }) => {
    return { id, fileName: file.name, folder: names.get(folder) ?? "" };
  });
}

function usePrices() {
  return {
    upload: usePrice(APP_ID, "upload"),
    bulk: usePrice(APP_ID, "bulk"),
    cutout: usePrice(APP_ID, "remove_bg"),
  };
}
