import { Plus, Upload } from "lucide-react";
import { lazy, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { Outlet, useSearchParams } from "react-router";
import { usePrice } from "@/api/catalogue/catalogue";
import { APP_ID } from "@/api/product-manager/app";
import { loadSending, UploadArea } from "@/foundation/uploads/UploadArea";
import { loadTexts } from "@/lib/i18n/setup";
import { Button } from "@/ui/Button";
import { later } from "@/ui/later";
import { PageHeader } from "@/ui/PageHeader";
import { NEW } from "../paths";
import { useUploads } from "../upload/uploads";
import { Catalogue } from "./Catalogue";
import type { Ways } from "./ways";

const MoreWays = lazy(async () => ({ default: (await import("./MoreWays")).MoreWays }));
const BulkReview = later(async () => {
  const [{ BulkReview }] = await Promise.all([
    import("../bulk/BulkReview"),
    loadSending(),
    loadTexts(["product", "upload"]),
  ]);
  return BulkReview;
});
const CreateDialog = later(async () => {
  const [{ CreateDialog }] = await Promise.all([
    import("../create/CreateDialog"),
    loadTexts(["product", "pickers"]),
  ]);
  return CreateDialog;
});

/** The catalogue; with `?new` in the address the form for another product is open. */
export function Component() {
  const { t } = useTranslation("products");
  const price = usePrice(APP_ID, "upload");
  const [query, setQuery] = useSearchParams();
  const setCreating = (open: boolean) => {
    if (open) query.set(NEW, "");
    else query.delete(NEW);
    setQuery(query, { replace: true });
  };
  return (
    <>
      <UploadArea
        uploads={useUploads()}
        target="catalogue"
        price={price}
        untitled={t("untitled")}
        Review={BulkReview}
      >
        {(onUpload, onFiles) => (
          <Screen {...{ onUpload, onFiles }} onCreate={() => setCreating(true)} />
        )}
      </UploadArea>
      <CreateDialog open={query.has(NEW)} onOpenChange={setCreating} />
      <Suspense>
        <Outlet />
      </Suspense>
    </>
  );
}

function Screen(ways: Ways) {
  const { t } = useTranslation("products");
  return (
    <>
      <PageHeader
        title={t("title")}
        text={t("text")}
        actions={
          <>
            <Suspense fallback={<span className="size-11" />}>
              <MoreWays onFiles={ways.onFiles} />
            </Suspense>
            <Button variant="secondary" className="max-sm:grow max-sm:px-3" onClick={ways.onCreate}>
              <Plus aria-hidden className="max-sm:hidden" />
              {t("create")}
            </Button>
            <Button className="max-sm:grow max-sm:px-3" onClick={ways.onUpload}>
              <Upload aria-hidden />
              {t("upload")}
            </Button>
          </>
        }
      />
      <Catalogue {...ways} />
    </>
  );
}
