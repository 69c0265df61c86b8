import { useCredits } from "@/api/accounts/credits";
import { APP_ID } from "@/api/avatar-creator/app";
import { usePrice } from "@/api/catalogue/catalogue";
import { missingCredits } from "../generate/price";

export interface PresetPrice {
  price: number | undefined;
  missing: number;
}

/** What one press costs, undefined until known, and how many credits are missing for it. */
export function usePresetPrice(): PresetPrice {
  const price = usePrice(APP_ID, "from_preset");
  const credits = useCredits().data;
  const missing = price !== undefined && credits ? missingCredits(price, credits) : 0;
  return { price, missing };
}
