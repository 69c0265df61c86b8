import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import type { Placement } from "@/api/product-manager/types";
import { WordsInput } from "@/foundation/pickers/WordsInput";
import { Input, Select, Textarea } from "@/ui/Field";
import { CategoryInput } from "./CategoryInput";
import { TYPES } from "./catalogue/view";
import type { Draft, DraftField, Problem } from "./draft";
import { LONGEST, MOST_TAGS } from "./limits";

const PLACEMENTS = ["hand-held", "worn", "displayed", "table"] as const satisfies Placement[];
const OWN_WORDS = { suggestions: [], read: (word: string) => word };

// It waits for the brands anyway.
const BrandField = lazy(async () => ({ default: (await import("./BrandField")).BrandField }));

interface ProductFieldsProps {
  draft: Draft;
  onChange: (part: Partial<Draft>) => void;
  problems: ReadonlyMap<DraftField, Problem>;
  /** The id of what says elsewhere why the SKU was refused. */
  skuRefusedBy?: string | undefined;
}

/** All that is said about a product. */
export function ProductFields({ draft, onChange, problems, skuRefusedBy }: ProductFieldsProps) {
  const { t } = useTranslation(["products", "product"]);
  const text = (field: "name" | "sku" | "price" | "category" | "description") => {
    const problem = problems.get(field);
    return {
      label: t(`fields.${field}`),
      name: field,
      value: draft[field],
      onChange: ({ target }: { target: { value: string } }) => onChange({ [field]: target.value }),
      error: problem && t(`product:problems.${problem}`),
      maxLength: LONGEST[field],
      autoComplete: "off",
    };
  };
  return (
    <>
      <Input {...text("name")} />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Input {...text("sku")} refusedBy={skuRefusedBy} />
        <Input
          {...text("price")}
          hint={t("product:priceHint")}
          placeholder="Rp 25.000"
          inputMode="text"
        />
        <CategoryInput
          value={draft.category}
          onChange={(category) => onChange({ category })}
          error={text("category").error}
        />
        <Select
          label={t("fields.type")}
          name="productType"
          value={draft.productType}
          onChange={({ target }) =>
            onChange({ productType: TYPES.find((type) => type === target.value) ?? "" })
          }
        >
          <option value="">{t("noType")}</option>
          {TYPES.map((type) => (
            <option key={type} value={type}>
              {t(`types.${type}`)}
            </option>
          ))}
        </Select>
      </div>
      <Select
        label={t("fields.placement")}
        name="placement"
        hint={t("product:placementHint")}
        value={draft.placement}
        onChange={({ target }) =>
          onChange({ placement: PLACEMENTS.find((one) => one === target.value) ?? "" })
        }
      >
        <option value="">{t("noType")}</option>
        {PLACEMENTS.map((one) => (
          <option key={one} value={one}>
            {t(`placements.${one}`)}
          </option>
        ))}
      </Select>
      <Suspense>
        <BrandField value={draft.brandKitId} onChange={(brandKitId) => onChange({ brandKitId })} />
      </Suspense>
      <WordsInput
        label={t("fields.tags")}
        name="tags"
        words={draft.tags}
        vocabulary={OWN_WORDS}
        most={MOST_TAGS}
        longest={LONGEST.tag}
        onChange={(tags) => onChange({ tags })}
      />
      <Textarea {...text("description")} />
    </>
  );
}
