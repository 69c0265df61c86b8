import { X } from "lucide-react";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Picked } from "@/foundation/uploads/picked";
import { Thumb } from "@/foundation/uploads/Thumb";
import { Button } from "@/ui/Button";
import { LONGEST, MOST_PICTURES } from "../limits";
import { HolderNote } from "./HolderNote";
import { roomOf } from "./problems";
import { anotherSku } from "./skus";
import type { Edit, PlannedGroup } from "./use-groups";

const FIELD =
  "h-11 w-full min-w-0 truncate rounded-lg border border-edge bg-surface px-2.5 text-base hover:border-muted focus-visible:border-accent aria-invalid:border-bad sm:text-sm";

interface GroupRowProps {
  group: PlannedGroup;
  byId: ReadonlyMap<string, Picked>;
  onEdit: (key: string, part: Edit) => void;
  onLeave: (keys: readonly string[], leftOut: boolean) => void;
  onDrop: (id: string) => void;
}

/** Files that become one product: how it will be called, and its pictures in their order. */
export function GroupRow({ group, byId, onEdit, onLeave, onDrop }: GroupRowProps) {
  const { t } = useTranslation("product");
  const skuField = useRef<HTMLInputElement>(null);
  const { key, sku, name, ids, holder, leftOut, problem } = group;
  const files = ids.flatMap((id) => byId.get(id) ?? []);
  const rename = () => {
    onEdit(key, { sku: anotherSku(sku) });
    skuField.current?.focus();
  };
  return (
    <li className="grid gap-2 rounded-2xl border border-line p-3">
      <div className="grid grid-cols-2 gap-2">
        <label className="grid gap-1 text-xs font-semibold text-muted">
          {t("bulk.name")}
          <input
            value={holder?.name ?? name}
            readOnly={holder !== null}
            maxLength={LONGEST.name}
            aria-invalid={problem === "noName" || undefined}
            onChange={({ target }) => onEdit(key, { name: target.value })}
            className={`${FIELD} font-semibold text-ink read-only:border-transparent read-only:bg-transparent`}
          />
        </label>
        <label className="grid gap-1 text-xs font-semibold text-muted">
          {t("bulk.sku")}
          <input
            ref={skuField}
            value={sku}
            maxLength={LONGEST.sku}
            aria-invalid={problem === "noSku" || undefined}
            onChange={({ target }) => onEdit(key, { sku: target.value })}
            className={`${FIELD} text-ink`}
          />
        </label>
      </div>
      {holder && (
        <HolderNote
          {...{ holder, leftOut }}
          onLeave={(out) => onLeave([key], out)}
          onRename={rename}
        />
      )}
      <ul className={`flex flex-wrap gap-2 ${leftOut ? "opacity-55" : ""}`}>
        {files.map(({ id, file }) => (
          <li key={id} className="flex items-center gap-1 rounded-xl bg-sunken pr-0.5">
            <Thumb file={file} />
            <span className="max-w-32 truncate text-xs" title={file.name}>
              {file.name}
            </span>
            <Button
              variant="ghost"
              size="icon"
              aria-label={t("bulk.leaveOut", { file: file.name })}
              onClick={() => onDrop(id)}
            >
              <X aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      {problem && (
        <p role="alert" className="text-sm text-bad-ink">
          {t(`bulk.problems.${problem}`, { most: MOST_PICTURES, count: roomOf(holder) })}
        </p>
      )}
    </li>
  );
}
