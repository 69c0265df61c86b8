import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { classNames } from "@/lib/class-names";
import { Picture } from "@/ui/Picture";
import type { Hit } from "./hit";
import type { Hits } from "./use-hits";

interface HitListProps {
  id: string;
  groups: readonly Hits[];
  active: Hit | null;
  onPoint: (hit: Hit) => void;
  onChoose: (hit: Hit) => void;
}

/** The id of a hit's element in the list `list`. */
export function optionId(list: string, { id }: Hit): string {
  return `${list}-${id}`;
}

/** What was found, by kind. The field above has the focus; the active hit is what Enter takes. */
export function HitList({ id, groups, active, onPoint, onChoose }: HitListProps) {
  const { t } = useTranslation("search");
  const shown = active && optionId(id, active);
  useEffect(() => {
    if (shown) document.getElementById(shown)?.scrollIntoView({ block: "nearest" });
  }, [shown]);
  return (
    <div id={id} role="listbox" aria-label={t("hits")} className="grid gap-3 pb-1">
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields
        <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
          <p
            id={`${id}-${group.id}`}
            role="presentation"
            className="px-3 pb-1 text-xs font-bold text-muted"
          >
            {group.title}
          </p>
          {group.list.map((hit) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are for the field
            // biome-ignore lint/a11y/useFocusableInteractive: see above
            <div
              key={hit.id}
              id={optionId(id, hit)}
              role="option"
              aria-selected={hit === active}
              onPointerMove={() => hit !== active && onPoint(hit)}
              onClick={() => onChoose(hit)}
              className={classNames(
                "flex min-h-12 cursor-pointer scroll-my-8 items-center gap-3 rounded-xl px-3 py-1.5",
                hit === active &&
                  "bg-accent-soft outline-2 -outline-offset-2 outline-accent forced-colors:outline-4",
              )}
            >
              <Look hit={hit} />
              <span className="grid min-w-0 grid-cols-[minmax(0,1fr)]">
                <span className="truncate text-sm font-semibold">{hit.label}</span>
                {hit.note && <span className="truncate text-xs text-muted">{hit.note}</span>}
              </span>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function Look({ hit: { icon: Icon, pictured } }: { hit: Hit }) {
  if (pictured) {
    return (
      <Picture
        src={pictured.thumbnailUrl}
        placeholder={pictured.placeholder}
        alt=""
        className="size-9 shrink-0 rounded-lg"
      />
    );
  }
  return (
    <span className="grid size-9 shrink-0 place-items-center rounded-lg bg-sunken text-muted">
      <Icon aria-hidden className="size-[18px]" />
    </span>
  );
}
